package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one list of findings that every report tells in its own form.
 *
 * @param findings sorted by file, line, column and rule
 * @param norms by which rule profiles the plan was checked
 */
public record Report(List<Finding> findings, List<Norm> norms) {
    public Report {
        findings = findings.stream().sorted().toList();
        norms = List.copyOf(norms);
    }

    /** A report that names no profile. */
    public static Report of(List<Finding> findings) {
        return new Report(findings, List.of());
    }

    /** How many findings weigh this much. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** {@code 2 fouten, 1 waarschuwing en 3 tips}. */
    public String counts() {
        return counted(Severity.ERROR) + ", " + counted(Severity.WARNING) + " en " + counted(Severity.TIP);
    }

    /** {@code 1 fout}, {@code 3 tips}. */
    String counted(Severity severity) {
        return counted(count(severity), severity);
    }

    static String counted(long count, Severity severity) {
        return count + " " + (count == 1 ? severity.word() : severity.plural());
    }

    /** How often each rule spoke, the most frequent first, then by name. */
    List<Map.Entry<RuleId, Long>> byRule() {
        Map<RuleId, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<RuleId, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
