package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.rules.Checklist.Line;
import io.github.ictplan.rules.Checklist.State;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecklistTest {
    /** What a school has that starts with what it wrote in Word. */
    private static final Map<String, String> ONE_FILE =
            Map.of("plan/ons-plan.md", """
            # Ons ICT-plan

            ## Onze begroting

            Twee toestellen per jaar.

            ## Maïs en netwerken

            ## AI in de klas

            ## Hoe we dit opvolgen
            """, "schoolwerkplan/privacybeleid.md", "# Privacybeleid\n\nWij letten op.\n");

    private static Checklist of(Map<String, String> files) {
        return Checklist.of(new PlanReader().read(MemoryTree.ofTexts(files)).plan());
    }

    private static Line line(List<Line> lines, String title) {
        return lines.stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeadingIsFoundAsPartOfIt() {
        Checklist list = of(ONE_FILE);
        Line budget = line(list.parts(), "Begroting over meer jaren");
        assertThat(budget.state()).isEqualTo(State.PARTLY);
        assertThat(budget.places())
                .containsExactly(new Checklist.Place("Onze begroting", "plan/ons-plan.md", "onze-begroting"));
        assertThat(line(list.parts(), "Infrastructuur").places())
                .extracting(Checklist.Place::anchor)
                .containsExactly("maïs-en-netwerken");
        assertThat(line(list.themes(), "Artificiële intelligentie").state()).isEqualTo(State.PARTLY);
        assertThat(line(list.parts(), "Professionalisering").state()).isEqualTo(State.NOT_FOUND);
        assertThat(line(list.parts(), "Professionalisering").missing()).isEmpty();
    }

    @Test
    void aDocumentOfTheSchoolwerkplanMayCoverAPart() {
        Line safety = line(of(ONE_FILE).parts(), "Veiligheid en privacy");
        assertThat(safety.state()).isEqualTo(State.THERE);
        assertThat(safety.places()).extracting(Checklist.Place::path).contains("schoolwerkplan/privacybeleid.md");
    }

    @Test
    void aDocumentOfItsKindTellsWhichKeysAreMissing() {
        Checklist list = of(Map.of(
                "plan/visie.md",
                "---\nsoort: ictvisie\ntitel: Visie\n---\n## Welke rol speelt ICT?\n\nICT helpt.\n",
                "ictplan.yaml",
                "school:\n  naam: De Kaai\nplan:\n  titel: Plan\n"));
        Line vision = line(list.parts(), "ICT-visie");
        assertThat(vision.state()).isEqualTo(State.PARTLY);
        assertThat(vision.missing())
                .contains("het deel `waarom`", "`beginselen`")
                .doesNotContain("het deel `rol`");
        assertThat(line(list.parts(), "Fiche van het plan").missing())
                .contains("`versie`")
                .doesNotContain("`naam`");
    }

    @Test
    void theExampleSchoolHasEveryPart() {
        Path template = Path.of("../template-school");
        Checklist list = Checklist.of(new PlanReader()
                .read(FolderTree.of(template, Set.of(template.resolve("target"))))
                .plan());
        assertThat(list.parts()).hasSize(16).allMatch(line -> line.state() != State.NOT_FOUND);
        assertThat(list.themes()).hasSize(Themes.shipped().size());
        assertThat(Stream.concat(list.parts().stream(), list.themes().stream()))
                .allMatch(line -> line.question().endsWith("?"));
    }

    @Test
    void anEmptyPlanHasNothing() {
        Checklist list = of(Map.of("plan/index.md", "# Welkom\n"));
        assertThat(Stream.concat(list.parts().stream(), list.themes().stream()))
                .allMatch(
                        line -> line.state() == State.NOT_FOUND && line.places().isEmpty());
    }
}
