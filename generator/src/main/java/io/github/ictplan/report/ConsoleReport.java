package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings as lines for a terminal: {@code plan/doelen/d1.md:2:8 fout doel/zonder-indicator  …}, the hint below it, and a count at the end. The
 * place stands first, without a prefix, so that a terminal makes it clickable.
 */
public final class ConsoleReport {
    private static final String HINT = "    → ";

    private ConsoleReport() {}

    /** The whole report, each line ended by LF. Holds no character that a terminal or a build server would obey. */
    public static String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.stream().sorted().forEach(finding -> append(text, finding));
        text.append(count(findings)).append('\n');
        findings.stream()
                .sorted()
                .findFirst()
                .ifPresent(first -> text.append("Meer weten over een regel? Typ bijvoorbeeld: ")
                        .append(ExplainCommand.of(first.rule()))
                        .append('\n'));
        return text.toString();
    }

    /** Place, severity, rule and message of one finding, without line end. */
    public static String line(Finding finding) {
        return LogText.safe(
                finding.where() + " " + finding.severity().word() + " " + finding.rule() + "  " + finding.message());
    }

    /** {@code 2 fouten, 1 waarschuwing en 3 tips}. */
    public static String count(List<Finding> findings) {
        return count(findings, Severity.ERROR)
                + ", "
                + count(findings, Severity.WARNING)
                + " en "
                + count(findings, Severity.TIP);
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = number(findings, severity);
        return count + " " + (count == 1 ? severity.word() : severity.plural());
    }

    static long number(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static void append(StringBuilder text, Finding finding) {
        text.append(line(finding)).append('\n');
        String hint = finding.hint();
        if (hint != null) {
            String lines = hint.lines().map(line -> LogText.safe(HINT + line)).collect(Collectors.joining("\n"));
            text.append(lines).append('\n');
        }
    }
}
