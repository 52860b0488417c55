package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.rules.approvals.Fingerprint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings as lines for a terminal: {@code plan/doelen/d1.md:2:8 fout doel/zonder-indicator  …}, the hint below it, an empty line between two files,
 * and counts at the end. The place stands first, without a prefix, so that a terminal makes it clickable. Somebody mends a plan file by file: hence
 * that order, and not one by severity.
 */
public final class ConsoleReport {
    private static final String HINT = "    → ";

    /** From so many findings on, it helps to know which rules speak most. */
    private static final int MANY = 10;

    private static final int MOST_RULES = 3;

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private ConsoleReport(Ink ink) {
        this.ink = ink;
    }

    /** The whole report, each line ended by LF. But for colours it holds no character that a terminal or a build server would obey. */
    public static String text(Report report, Ink ink) {
        ConsoleReport console = new ConsoleReport(ink);
        console.findings(report.findings());
        console.summary(report);
        return console.text.toString();
    }

    /** Findings of several files with their hints, without counts and colours. */
    public static String lines(List<Finding> findings) {
        ConsoleReport console = new ConsoleReport(Ink.PLAIN);
        console.findings(findings.stream().sorted().toList());
        return console.text.toString();
    }

    /** Place, severity, rule and message of one finding, without line end. */
    public static String line(Finding finding) {
        return line(finding, Ink.PLAIN);
    }

    private static String line(Finding finding, Ink ink) {
        Severity severity = finding.severity();
        return LogText.safe(finding.where() + " ")
                + ink.of(severity, severity.word())
                + LogText.safe(" " + finding.rule() + "  " + finding.message());
    }

    private void findings(List<Finding> sorted) {
        String file = sorted.isEmpty() ? "" : sorted.get(0).where().file();
        for (Finding finding : sorted) {
            if (!finding.where().file().equals(file)) {
                file = finding.where().file();
                text.append('\n');
            }
            append(finding);
        }
    }

    private void append(Finding finding) {
        text.append(line(finding, ink)).append('\n');
        String hint = finding.hint();
        if (hint != null) {
            String lines = hint.lines().map(line -> LogText.safe(HINT + line)).collect(Collectors.joining("\n"));
            text.append(lines).append('\n');
        }
    }

    private void summary(Report report) {
        text.append(report.findings().isEmpty() ? "" : "\n");
        text.append(counted(report, Severity.ERROR))
                .append(", ")
                .append(counted(report, Severity.WARNING))
                .append(" en ")
                .append(counted(report, Severity.TIP))
                .append('\n');
        text.append(mostFrequent(report));
        report.lenience().ifPresent(sentence -> text.append(sentence).append('\n'));
        Fingerprint fingerprint = report.fingerprint();
        if (fingerprint != null) {
            text.append("Vingerafdruk van het plan vandaag: ")
                    .append(fingerprint.text())
                    .append('\n');
        }
        report.norms().forEach(norm -> text.append(LogText.safe(norm)).append('\n'));
        report.findings().stream()
                .min(Comparator.comparing(Finding::severity))
                .ifPresent(first -> text.append("Meer weten over een regel? Typ bijvoorbeeld: ")
                        .append(ExplainCommand.of(first.rule()))
                        .append('\n'));
    }

    private String counted(Report report, Severity severity) {
        String count = report.counted(severity);
        return report.count(severity) == 0 ? count : ink.of(severity, count);
    }

    private static String mostFrequent(Report report) {
        String rules = report.byRule().stream()
                .filter(rule -> rule.getValue() > 1)
                .limit(MOST_RULES)
                .map(rule -> rule.getKey() + " (" + rule.getValue() + ")")
                .collect(Collectors.joining(", "));
        return report.findings().size() < MANY || rules.isEmpty() ? "" : "Het vaakst: " + rules + ".\n";
    }
}
