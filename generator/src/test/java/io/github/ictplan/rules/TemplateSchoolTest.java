package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.report.ConsoleReport;
import io.github.ictplan.source.FolderTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The school that others copy is an example in this too: a rule that remarks something in it is wrong, or the school is. */
class TemplateSchoolTest {
    private static final Path SCHOOL = Path.of("../template-school");

    @Test
    void nothingToMend() {
        List<Finding> findings = ExampleSchool.check(
                        FolderTree.of(SCHOOL, Set.of(SCHOOL.resolve("target"))), LocalDate.of(2026, 11, 1))
                .findings();
        assertThat(findings.stream().filter(finding -> finding.severity().atLeast(Severity.WARNING)))
                .as(ConsoleReport.lines(findings))
                .isEmpty();
    }

    /** With a day far ahead, everything that can be overdue is: the rules do look at it. */
    @Test
    void inTenYearsItIsOverdue() {
        List<Finding> findings = ExampleSchool.check(
                        FolderTree.of(SCHOOL, Set.of(SCHOOL.resolve("target"))), LocalDate.of(2036, 11, 1))
                .findings();
        assertThat(findings.stream().map(finding -> finding.rule().slug()))
                .contains("actie/verlopen", "doel/verlopen", "plan/herziening-verlopen", "document/nazicht-verlopen");
    }
}
