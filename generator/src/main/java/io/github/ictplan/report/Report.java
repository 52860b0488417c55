package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Suppressed;
import io.github.ictplan.rules.approvals.Fingerprint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one list of findings that every report tells in its own form.
 *
 * @param findings sorted by file, line, column and rule
 * @param suppressed those that the school chose to live with, in the same order
 * @param profiles by which the plan was checked
 * @param fingerprint of what is approved, as the plan stands today; null for a plan without a status, which nobody approves yet
 */
public record Report(
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<RuleProfile> profiles,
        @Nullable Fingerprint fingerprint) {
    public Report {
        findings = findings.stream().sorted().toList();
        suppressed = suppressed.stream().sorted().toList();
        profiles = List.copyOf(profiles);
    }

    /** What is to be said of a plan. */
    public static Report of(CheckedPlan plan) {
        IctPlan whole = plan.linked().plan();
        return new Report(
                plan.findings(),
                plan.suppressed(),
                plan.profiles().applied(),
                whole.card().status() == null ? null : Fingerprint.of(whole));
    }

    /** A report of findings alone. */
    static Report of(List<Finding> findings) {
        return new Report(findings, List.of(), List.of(), null);
    }

    /**
     * By which profiles and when somebody last held those against their sources, a sentence each. Never more: no machine can say that a plan obeys the
     * law.
     */
    List<String> norms() {
        return profiles.stream()
                .map(profile -> "Nagekeken volgens profiel " + profile.name() + " (dat profiel is "
                        + (profile.checkedOn() == null
                                ? "nog nooit nagekeken"
                                : "zelf nagekeken op " + profile.checkedOn().value())
                        + ").")
                .toList();
    }

    /** How many findings the school chose to live with, as a sentence; empty if none. */
    Optional<String> lenience() {
        int count = suppressed.size();
        return count == 0
                ? Optional.empty()
                : Optional.of("De school negeert " + count + (count == 1 ? " bevinding" : " bevindingen")
                        + ", met een reden en tot een datum.");
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
