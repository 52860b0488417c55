package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.MemoryTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String COMMENT =
            "<!-- ictplan:negeer tekst/sjabloontekst reden=\"citaat\" tot=\"2027-06-30\" -->\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eén TODO.\n",
                "\nEén TODO\nover twee regels, TBD.\n",
                "\n- een TODO\n- en nog een TODO\n",
                "\n| a | b |\n|---|---|\n| TODO | x |\n",
                "\n## Kop met TODO\n",
                "<!-- gewone opmerking -->\nEén TODO.\n",
            })
    void a_comment_holds_for_the_whole_next_block(String block) {
        CheckedPlan checked = check("# Titel\n\n" + COMMENT + block);

        assertThat(places(checked)).isEmpty();
        assertThat(checked.suppressed())
                .isNotEmpty()
                .allSatisfy(suppressed ->
                        assertThat(suppressed.by().reason().value()).isEqualTo("citaat"));
    }

    @Test
    void and_for_no_more() {
        assertThat(places(check("# Titel\n\n" + COMMENT + "\nEén TODO.\n\nNog een TODO.\n")))
                .containsExactly("plan/a.md:7:9 tekst/sjabloontekst");
    }

    @Test
    void two_comments_above_one_block_both_hold() {
        String other = "<!-- ictplan:negeer afbeelding/zonder-beschrijving reden='versiering' tot=2027-06-30 -->\n";
        assertThat(places(check("# Titel\n\n" + COMMENT + other + "\nTODO ![](x.png)\n")))
                .containsExactly("plan/a.md:6:6 afbeelding/ontbreekt");
    }

    @Test
    void inside_a_list_it_holds_for_the_item() {
        assertThat(places(check("# Titel\n\n- eerst\n\n  " + COMMENT.strip() + "\n\n  TODO\n\n- TODO\n")))
                .containsExactly("plan/a.md:9:3 tekst/sjabloontekst");
    }

    @Test
    void word_quotes_are_fine() {
        assertThat(places(check("# Titel\n\n" + COMMENT.replace("\"citaat\"", "“citaat”") + "\nTODO\n")))
                .isEmpty();
    }

    @Test
    void without_a_reason_nothing_is_suppressed() {
        assertThat(places(check("# Titel\n\n" + COMMENT.replace("reden=\"citaat\"", "") + "\nTODO\n")))
                .containsExactly("plan/a.md:3:1 negeer/onvolledig", "plan/a.md:5:1 tekst/sjabloontekst");
    }

    @Test
    void what_cannot_be_read_is_named() {
        CheckedPlan checked = check(
                "# Titel\n\n" + COMMENT.replace("2027-06-30", "30/06/2027").replace("citaat", "  ") + "\nTODO\n");
        assertThat(checked.findings())
                .filteredOn(finding -> finding.rule().slug().equals("negeer/onvolledig"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("geen reden en geen datum in"));
    }

    @Test
    void expired_it_is_a_finding_beside_the_old_one() {
        assertThat(places(check("# Titel\n\n" + COMMENT.replace("2027", "2025") + "\nTODO\n")))
                .containsExactly("plan/a.md:3:61 negeer/verlopen", "plan/a.md:5:1 tekst/sjabloontekst");
    }

    @Test
    void settings_have_their_own() {
        String card =
                "school:\n  naam: TODO\nnegeer:\n  regel: tekst/sjabloontekst\n  reden: zo heet de school\n  tot: 2027-06-30\n";
        CheckedPlan checked =
                ExampleSchool.check(MemoryTree.ofTexts(Map.of("ictplan.yaml", card, "plan/a.md", "# Titel\n")), TODAY);

        assertThat(checked.suppressed()).hasSize(1);
    }

    private static CheckedPlan check(String text) {
        return ExampleSchool.check(MemoryTree.ofTexts(Map.of("plan/a.md", text)), TODAY);
    }

    private static List<String> places(CheckedPlan checked) {
        return checked.findings().stream()
                .filter(finding -> !finding.rule().slug().startsWith("plan/"))
                .map(finding -> finding.where() + " " + finding.rule())
                .toList();
    }
}
