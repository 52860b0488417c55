package io.github.ictplan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.MemoryTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

    @Test
    void one_file_makes_a_plan() {
        PlanText read = new PlanReader().read(MemoryTree.ofTexts(Map.of("plan/ons-plan.md", "# Ons plan\n\nTekst.\n")));

        assertThat(read.plan().documents()).hasSize(1);
        assertThat(read.plan().documents().get(0).title().value()).isEqualTo("Ons plan");
        assertThat(read.findings())
                .noneMatch(finding -> finding.severity() == io.github.ictplan.finding.Severity.ERROR);
    }
}
