package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsDeltaTest {
    private static final String FOREIGN =
            "documenten:\n  - id: reglement\n    titel: Schoolreglement\n    soort: schoolreglement\n"
                    + "    url: https://school.example/reglement.pdf\n";
    private static final String OWN =
            "documenten:\n  - id: reglement\n    titel: Schoolreglement\n    soort: schoolreglement\n"
                    + "    bestand: schoolwerkplan/reglement.md\n";

    /** The entry was written in {@code ictplan.yaml} and has a file of its own now: {@code ictplan.yaml} is not renamed by that. */
    @Test
    void whatIsWrongInTheSettingsStaysWhenADocumentGetsAFile() {
        Map<String, String> before = Map.of("plan/index.md", "# Plan\n", "ictplan.yaml", "kleurr: rood\n" + FOREIGN);
        Map<String, String> after = Map.of(
                "plan/index.md",
                "# Plan\n",
                "schoolwerkplan/reglement.md",
                "# Schoolreglement\n\nWij zijn op tijd.\n",
                "ictplan.yaml",
                "kleurr: rood\n" + OWN);

        Comparison there = PlanDiff.between(Diffs.checked(before), Diffs.checked(after));
        Comparison back = PlanDiff.between(Diffs.checked(after), Diffs.checked(before));

        assertThat(there.before().plan().findings()).anyMatch(FindingsDeltaTest::isTypo);
        assertThat(there.fresh()).noneMatch(FindingsDeltaTest::isTypo);
        assertThat(there.solved()).noneMatch(FindingsDeltaTest::isTypo);
        assertThat(back.solved()).isEqualTo(there.fresh());
        assertThat(back.fresh()).isEqualTo(there.solved());
    }

    private static boolean isTypo(Finding finding) {
        return finding.message().contains("kleurr");
    }
}
