package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.MemoryTree;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CheckerTest {

    @Test
    void findingsOfReaderAndRulesTogetherSorted() {
        List<Finding> findings = ExampleSchool.check(MemoryTree.ofTexts(Map.of(
                        "plan/index.md", "# In het kort\n\n[weg](nergens.md)\n",
                        "plan/doelen/d1.md", "---\nsoort: doel\nid: D1\ntitle: X\n---\n")))
                .findings();
        assertThat(findings).isSorted().doesNotHaveDuplicates();
        assertThat(findings.stream().map(finding -> finding.rule().slug()))
                .contains("link/dood", "sleutel/onbekend", "doel/zonder-indicator");
    }

    @Test
    void aMistakeThatHidesADocumentIsToldThereAndNotAtEveryLinkToIt() {
        List<Finding> findings = ExampleSchool.check(MemoryTree.ofTexts(Map.of(
                        "plan/index.md", "# In het kort\n\n[lees](a.md) en [lees](b.md)\n",
                        "plan/a.md", "---\nzichtbarheid: team\n---\n# A\n",
                        "plan/b.md", "---\nzichtbaarheid: team\n---\n# B\n")))
                .findings();
        assertThat(findings.stream()
                        .map(finding -> finding.where() + " " + finding.rule().slug()))
                .contains("plan/a.md:2:1 zichtbaarheid/onduidelijk", "plan/index.md:3:24 link/verborgen")
                .doesNotContain("plan/index.md:3:8 link/verborgen");
    }

    /** What seems to be missing may stand behind the break. */
    @Test
    void aMistakeInYamlIsOneFinding() {
        List<Finding> findings = ExampleSchool.check(MemoryTree.ofTexts(Map.of(
                        "ictplan.yaml", "rollen:\n  - id: directie\n",
                        "plan/index.md", "# In het kort\n",
                        "plan/ict-visie.md",
                                "---\nsoort: ictvisie\nbeginselen:\n  - id: B1\n    tekst: Gelijke kansen\n---\n# Visie\n",
                        "plan/doelen/d1.md",
                                "---\nsoort: doel\nid: D1\n\teigenaar: directie\nindicator: aandeel leraren\nbeginwaarde: 1 %\n"
                                        + "streefwaarde: 2 %\nsteunt-op: B1\n---\n# D1\n")))
                .findings();
        assertThat(findings.stream()
                        .filter(finding -> finding.where().file().equals("plan/doelen/d1.md")
                                || finding.rule().slug().equals("visie/beginsel-zonder-doel"))
                        .map(finding -> finding.where() + " " + finding.rule().slug()))
                .containsExactly("plan/doelen/d1.md:4:1 yaml/tab");
    }

    @Test
    void aMistakeInTheSettingsIsNotToldAgainOfEveryRole() {
        List<Finding> findings = ExampleSchool.check(MemoryTree.ofTexts(Map.of(
                        "ictplan.yaml", "school:\n  naam: De Kaai\n\tbestuur: X\nrollen:\n  - id: directie\n",
                        "plan/index.md", "---\neigenaar: directie\n---\n# In het kort\n")))
                .findings();
        assertThat(findings.stream().map(finding -> finding.rule().slug()))
                .contains("yaml/tab")
                .doesNotContain("id/onbekende-rol");
    }

    @Test
    void withoutAnyRoleOneFindingAsksForTheList() {
        List<Finding> findings = ExampleSchool.check(MemoryTree.ofTexts(Map.of(
                        "plan/a.md", "---\neigenaar: directie\n---\n# A\n",
                        "plan/b.md", "---\neigenaar: secretariaat\n---\n# B\n")))
                .findings();
        assertThat(findings.stream()
                        .filter(finding -> finding.rule().slug().equals("id/onbekende-rol"))
                        .map(Finding::hint))
                .containsExactly("Er is er nog geen: voeg er een toe bij `rollen` in `ictplan.yaml`.");
    }

    /** A thousand goals that are all wrong: the time of a rule grows with the plan, not with its square. */
    @Test
    void aThousandGoals() {
        Map<String, String> school = new TreeMap<>();
        school.put("ictplan.yaml", "plan:\n  periode: 2026-09-01/2029-08-31\nrollen:\n  - id: ict-coordinator\n");
        IntStream.range(0, 1000).forEach(i -> school.put("plan/doelen/d" + i + ".md", goal(i)));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            CheckedPlan checked = ExampleSchool.check(MemoryTree.ofTexts(school), LocalDate.of(2026, 11, 1));
            assertThat(checked.findings().stream()
                            .filter(finding -> finding.rule().slug().equals("id/onbekende-rol")))
                    .hasSize(2000);
        });
    }

    private static String goal(int number) {
        return """
                ---
                soort: doel
                id: D%1$d
                eigenaar: rol-%1$d
                acties:
                  - id: D%1$d.1
                    eigenaar: wie-%1$d
                ---
                # Doel %1$d
                """.formatted(number);
    }
}
