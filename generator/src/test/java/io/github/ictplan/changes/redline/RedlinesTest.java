package io.github.ictplan.changes.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ictplan.changes.PlanDiff;
import io.github.ictplan.changes.State;
import io.github.ictplan.changes.redline.DocumentRedline.Fate;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The redlines of a whole plan: the school of the stories, with one thing changed. */
class RedlinesTest {
    private static final Path SCHOOL = Path.of("src", "test", "stories", "school");
    private static final String GOAL = "plan/doelen/d2-toestellen.md";

    private final Map<String, String> before = school();
    private final Map<String, String> after = new TreeMap<>(before);

    @Test
    void nothingChangedIsNothingToRead() {
        assertThat(redlines()).isEmpty();
    }

    @Test
    void anActionThatCostsMoreIsOneCell() {
        replace(GOAL, "2026-2027: 8000", "2026-2027: 9500");
        DocumentRedline redline = only();
        assertThat(redline.fate()).isEqualTo(Fate.EDITED);
        assertThat(redline.body().isChanged()).isFalse();
        assertThat(read(redline.facts().changed().html()))
                .contains("<h4>Wat we doen</h4>")
                .contains("<th scope=\"row\">D2.1 Twintig laptops kopen</th><td>Directeur</td>")
                .contains("<td><del>€ 8.000 (2026-2027: € 8.000)</del><ins> € 9.500 (2026-2027: € 9.500)</ins></td>")
                .doesNotContain("redline-facts");
    }

    @Test
    void aDayThatMovesIsOneFact() {
        replace(GOAL, "tegen: 2027-12-31", "tegen: 2028-06-30");
        assertThat(read(only().facts().changed().html()))
                .isEqualTo("<dl class=\"redline-facts\"><div><dt>Tegen</dt><dd><del>31 december 2027</del>"
                        + "<ins> 30 juni 2028</ins></dd></div></dl>");
    }

    @Test
    void aValueIsTextAndItsHiddenCharactersAreShown() {
        replace(GOAL, "indicator: aantal leerlingen", "indicator: aantal \u202E<script>alert(1)</script> leerlingen");
        assertThat(read(only().facts().changed().html()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("\u202E", "<script");
    }

    @Test
    void aBudgetLineMoreIsARow() {
        replace(
                "plan/begroting.md",
                "kost-ouders: 0",
                "kost-ouders: 0\n  - id: P4\n    omschrijving: Hoezen\n    bedrag: 90");
        Element table = Jsoup.parseBodyFragment(only().facts().changed().html()).body();
        assertThat(table.select("tr.redline-new th").text()).contains("P4 Hoezen");
        assertThat(table.select("tr.redline-fold").text()).isEqualTo("… 2 rijen zonder wijziging");
    }

    @Test
    void anActionGoneIsARowGone() {
        String goal = after.get(GOAL);
        after.put(
                GOAL, goal.substring(0, goal.indexOf("  - id: D2.2")) + goal.substring(goal.indexOf("verwijzingen:")));
        Element table = Jsoup.parseBodyFragment(only().facts().changed().html()).body();
        assertThat(table.select("tr.redline-gone").text()).contains("D2.2 Een kast met laders plaatsen");
        assertThat(table.select("tr.redline-new")).isEmpty();
    }

    @Test
    void thePlansOwnCardIsReadFirst() {
        String yaml = after.get("ictplan.yaml");
        after.put("ictplan.yaml", yaml.replaceFirst("versie: \\S+", "versie: 9.9"));
        assertThat(only().title()).isEqualTo("De fiche van het plan");
        assertThat(read(only().facts().changed().html())).contains("<dt>Versie</dt><dd><del>", "9.9</ins>");
    }

    @Test
    void aFileThatMovedIsNotNew() {
        after.put("plan/doelen/d2-laptops.md", after.remove(GOAL));
        DocumentRedline redline = only();
        assertThat(redline.fate()).isEqualTo(Fate.MOVED);
        assertThat(redline.formerPath()).isEqualTo(GOAL);
        assertThat(redline.path()).isEqualTo("plan/doelen/d2-laptops.md");
        assertThat(redline.facts().isChanged() || redline.body().isChanged()).isFalse();
    }

    @Test
    void newAndGoneDocumentsStandInReadingOrder() {
        after.remove("plan/infrastructuur.md");
        after.put("plan/doelen/d3.md", "---\nsoort: doel\ntitel: Veilig\nid: D3\n---\n\nWe letten op.\n");
        replace("plan/professionalisering.md", "titel: ", "titel: Hoe ");
        assertThat(redlines())
                .extracting(DocumentRedline::path, DocumentRedline::fate)
                .containsSubsequence(
                        tuple("plan/infrastructuur.md", Fate.GONE), tuple("plan/professionalisering.md", Fate.EDITED));
        assertThat(redlines())
                .extracting(DocumentRedline::path, DocumentRedline::fate)
                .contains(tuple("plan/doelen/d3.md", Fate.NEW))
                .hasSize(3);
    }

    private DocumentRedline only() {
        assertThat(redlines()).hasSize(1);
        return redlines().get(0);
    }

    private static String read(String html) {
        return Texts.unmarked(html).replace("&nbsp;", " ");
    }

    private void replace(String path, String from, String to) {
        assertThat(after.get(path)).contains(from);
        after.put(path, after.get(path).replace(from, to));
    }

    private List<DocumentRedline> redlines() {
        return Redlines.of(PlanDiff.between(state(before), state(after)), 3);
    }

    private static Map<String, String> school() {
        FolderTree tree = FolderTree.of(SCHOOL, Set.of());
        Map<String, String> texts = new TreeMap<>();
        tree.paths().forEach(path -> texts.put(path, new String(tree.read(path), StandardCharsets.UTF_8)));
        return texts;
    }

    private static State state(Map<String, String> texts) {
        MemoryTree tree = MemoryTree.ofTexts(texts);
        CheckedPlan plan = CheckedPlan.withoutFindings(
                Linker.link(new PlanReader().read(tree).plan(), tree), null);
        return new State("toestand", null, null, plan);
    }
}
