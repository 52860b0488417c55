package io.github.ictplan.changes.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.PlanDiff;
import io.github.ictplan.changes.State;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final String FIRST = "plan/doelen/d1-leerlijn.md";
    private static final String SECOND = "plan/doelen/d2-toestellen.md";
    private static final String BUDGET = "plan/begroting.md";

    @Test
    void oneThingIsNamed() {
        says("Dit voorstel legt de streefwaarde van doel D1 lager.", FIRST, "streefwaarde: 90 %", "streefwaarde: 60 %");
        says(
                "Dit voorstel wijst doel D1 toe aan het secretariaat.",
                FIRST,
                "eigenaar: directeur",
                "eigenaar: secretariaat");
        says("Dit voorstel zet actie D1.1 terug op gepland.", FIRST, "status: lopend", "status: gepland");
        says(
                "Dit voorstel stelt de herziening van het plan met 1 jaar uit.",
                "ictplan.yaml",
                "herziening-op: 2027",
                "herziening-op: 2028");
    }

    @Test
    void severalAreCounted() {
        says(
                "Dit voorstel legt de streefwaarde van twee doelen lager.",
                FIRST,
                "streefwaarde: 90 %",
                "streefwaarde: 60 %",
                SECOND,
                "streefwaarde: 3",
                "streefwaarde: 2");
        says(
                "Dit voorstel stelt twee termijnen uit.",
                FIRST,
                "tegen: 2028-06-30",
                "tegen: 2028-08-31",
                SECOND,
                "tegen: 2027-12-31",
                "tegen: 2028-01-31");
    }

    @Test
    void noSentenceGoesOnForEver() {
        String sentence = Summary.of(changed(
                        FIRST,
                        "eigenaar: directeur",
                        "eigenaar: secretariaat",
                        FIRST,
                        "streefwaarde: 90 %",
                        "streefwaarde: 60 %",
                        FIRST,
                        "status: lopend",
                        "status: gestopt",
                        SECOND,
                        "tegen: 2027-12-31",
                        "tegen: 2028-01-31",
                        BUDGET,
                        "bedrag: 1500",
                        "bedrag: 2500",
                        BUDGET,
                        "kost-ouders: 0",
                        "kost-ouders: 25",
                        "plan/afspraken/smartphones.md",
                        "boekentas",
                        "kluisje",
                        "plan/visie/ict-visie.md",
                        "gedeelde laptops",
                        "eigen laptops",
                        "ictplan.yaml",
                        "herziening-op: 2027",
                        "herziening-op: 2028"))
                .sentence();
        assertThat(sentence)
                .startsWith("Dit voorstel wijzigt de ICT-visie, stopt actie D1.1, ")
                .endsWith(" mee.");
        assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(45);
    }

    /** A lost approval is for somebody to decide, even if no promise grew. */
    @Test
    void theVerdictNeverContradictsTheApproval() {
        Summary summary = Summary.of(changed(SECOND, "tegen: 2027-12-31", "tegen: 2027-10-31"));
        assertThat(summary.decision()).isTrue();
        assertThat(summary.sentence())
                .isEqualTo("Dit voorstel vervroegt de einddatum van doel D2 met 2 maanden. De goedkeuring van het plan"
                        + " klopt dan niet meer.");
        assertThat(points(summary, Topic.APPROVAL))
                .singleElement()
                .asString()
                .endsWith("klopt die goedkeuring niet meer.");
    }

    @Test
    void ofBetterSpellingNobodyDecides() {
        Summary summary = Summary.of(changed("plan/visie/ict-visie.md", "oplopen.", "oplopen ."));
        assertThat(summary.decision()).isFalse();
        assertThat(summary.sentence()).endsWith(": er valt niets te beslissen.");
        assertThat(points(summary, Topic.APPROVAL))
                .allSatisfy(text -> assertThat(text).contains("vingerafdruk van vandaag"));
    }

    @Test
    void anotherOwnerTouchesOnlyTheTwo() {
        Summary summary = Summary.of(changed(FIRST, "eigenaar: directeur", "eigenaar: secretariaat"));
        assertThat(points(summary, Topic.AFFECTED)).containsExactly("De directeur en het secretariaat.");
    }

    @Test
    void changedWordsStandWithTheirSentence() {
        Summary summary = Summary.of(changed("plan/visie/ict-visie.md", "gedeelde laptops", "eigen laptops"));
        Summary.Point point = summary.part(Topic.VISION).orElseThrow().points().get(0);
        assertThat(point.text()).isEqualTo("De ICT-visie antwoordt anders op de vraag \"Welke keuzes maken we?\".");
        assertThat(point.words()).singleElement().satisfies(words -> {
            assertThat(words.old()).isEqualTo("gedeelde");
            assertThat(words.now()).isEqualTo("eigen");
        });
    }

    @Test
    void whatGoesTakesItsPartsAlong() {
        Map<String, String> before = school();
        Map<String, String> after = school();
        after.remove("plan/infrastructuur.md");
        Summary summary = Summary.of(PlanDiff.between(state(before), state(after)));
        assertThat(summary.sentence()).isEqualTo("Dit voorstel schrapt de inventaris \"Onze toestellen\".");
        assertThat(points(summary, Topic.OTHER)).containsExactly("De inventaris \"Onze toestellen\" wordt geschrapt.");
        assertThat(points(summary, Topic.ADDRESSES)).hasSize(1);
    }

    @Test
    void parentsReadWhatHasBeenDecided() {
        Summary summary = Summary.forParents(
                changed(
                        FIRST,
                        "status: lopend",
                        "status: gestopt",
                        FIRST,
                        "eigenaar: directeur",
                        "eigenaar: secretariaat",
                        SECOND,
                        "tegen: 2027-12-31",
                        "tegen: 2028-01-31"),
                "versie 1.2");
        assertThat(summary.sentence())
                .isEqualTo(
                        "In versie 1.2 is actie D1.1 gestopt en is de einddatum van doel D2 met 1 maand uitgesteld.");
        assertThat(points(summary, Topic.PROMISES)).singleElement().asString().contains("is gestopt");
        assertThat(summary.part(Topic.OWNERS)).isEmpty();
    }

    private static void says(String sentence, String... edits) {
        assertThat(Summary.of(changed(edits)).sentence()).isEqualTo(sentence);
    }

    private static List<String> points(Summary summary, Topic topic) {
        return summary.part(topic).stream()
                .flatMap(part -> part.points().stream())
                .map(Summary.Point::text)
                .toList();
    }

    /** The school of the stories, with other words: path, old words, new words, and so on; the first place in the file. */
    private static Comparison changed(String... edits) {
        Map<String, String> after = school();
        for (int i = 0; i < edits.length; i += 3) {
            String text = after.getOrDefault(edits[i], "");
            int at = text.indexOf(edits[i + 1]);
            assertThat(at).as(edits[i + 1]).isNotNegative();
            after.put(edits[i], text.substring(0, at) + edits[i + 2] + text.substring(at + edits[i + 1].length()));
        }
        return PlanDiff.between(state(school()), state(after));
    }

    private static Map<String, String> school() {
        FileTree tree = FolderTree.of(Path.of("src/test/stories/school"), Set.of());
        Map<String, String> texts = new TreeMap<>();
        tree.paths().forEach(path -> texts.put(path, new String(tree.read(path), StandardCharsets.UTF_8)));
        return texts;
    }

    private static State state(Map<String, String> texts) {
        MemoryTree tree = MemoryTree.ofTexts(texts);
        PlanText text = new PlanReader().read(tree);
        return new State(
                "main",
                null,
                null,
                Checker.check(Linker.link(text.plan(), tree), LocalDate.of(2026, 11, 1), text.findings()));
    }
}
