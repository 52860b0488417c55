package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.Coverage.State;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.MemoryTree;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String VISION = """
            ---
            soort: ictvisie
            titel: Onze ICT-visie
            beginselen:
              - id: B1
                tekst: Eerst het lesdoel, dan het toestel.
            ---
            # Onze ICT-visie

            ## Welke rol speelt ICT?

            Wie traag leest, luistert mee met de voorleesfunctie.

            ## Waarom?

            Omdat lezen anders te veel kracht vraagt.
            """;

    private static Coverage.Part part(Criterion criterion, Map<String, String> files) {
        FileTree school = MemoryTree.ofTexts(files);
        PlanText text = new PlanReader().read(school);
        LinkedPlan linked = Linker.link(text.plan(), school);
        CheckedPlan checked = Checker.check(linked, null, text.findings());
        Coverage coverage = Coverage.of(RuleBook.standard().pages(), linked.plan(), checked.findings());
        assertThat(coverage.parts()).extracting(Coverage.Part::criterion).containsExactly(Criterion.values());
        return coverage.parts().get(criterion.ordinal());
    }

    @Test
    void aQuestionWithoutAnswerIsBrokenAndTheOthersAreNot() {
        Map<String, String> school = Map.of("plan/visie.md", VISION);
        for (Criterion answered : List.of(Criterion.Q1, Criterion.Q3)) {
            assertThat(part(answered, school).state()).isNotEqualTo(State.BROKEN);
            assertThat(part(answered, school).findings())
                    .extracting(finding -> finding.rule().slug())
                    .doesNotContain("visie/vraag-zonder-antwoord");
        }
        Coverage.Part choices = part(Criterion.Q2, school);
        assertThat(choices.state()).isEqualTo(State.BROKEN);
        assertThat(choices.findings())
                .extracting(finding -> finding.rule().slug())
                .contains("visie/vraag-zonder-antwoord");
        assertThat(choices.rules()).contains(RuleId.of("visie/vraag-zonder-antwoord"));
    }

    @Test
    void whatIsWrongWithAnAnswerIsSaidOfItsQuestion() {
        Map<String, String> school = Map.of(
                "plan/visie.md",
                VISION.replace("## Waarom?", "## Onze keuzes\n\nElke klas krijgt laptops.\n\n## Waarom?"));
        assertThat(lines(part(Criterion.Q1, school), "visie/antwoord-kort")).containsExactly(10);
        assertThat(lines(part(Criterion.Q2, school), "visie/antwoord-kort")).isEmpty();
        assertThat(lines(part(Criterion.Q3, school), "visie/antwoord-kort")).containsExactly(18);
    }

    private static List<Integer> lines(Coverage.Part part, String rule) {
        return part.findings().stream()
                .filter(finding -> finding.rule().slug().equals(rule))
                .map(finding -> finding.where().line())
                .toList();
    }

    @Test
    void adviceMakesItWeakAndAFoutBreaksIt() {
        RuleId rule = RuleId.of("visie/beginsel-zonder-doel");
        Finding tip = Finding.tip(rule, Span.startOf("plan/visie.md"), "Zo.", null);
        assertThat(state(List.of(tip))).isEqualTo(State.WEAK);
        assertThat(state(List.of(tip, Finding.error(rule, Span.startOf("plan/visie.md"), "Zo.", null))))
                .isEqualTo(State.BROKEN);
        assertThat(state(List.of())).isEqualTo(State.SILENT);
    }

    private static State state(List<Finding> findings) {
        FileTree school = MemoryTree.ofTexts(Map.of("plan/visie.md", VISION));
        Coverage coverage = Coverage.of(
                RuleBook.standard().pages(), new PlanReader().read(school).plan(), findings);
        return coverage.parts().get(Criterion.V5.ordinal()).state();
    }

    @Test
    void withoutAVisionSilenceProvesNothing() {
        Map<String, String> school = Map.of("plan/index.md", "# Ons plan\n\nWelkom.\n");
        assertThat(part(Criterion.V5, school).state()).isEqualTo(State.UNSEEN);
        assertThat(part(Criterion.Q1, school).state()).isNotEqualTo(State.SILENT);
    }
}
