package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A linked plan and everything that is to be said of it.
 *
 * @param findings of reader and rules as the profiles weigh them, without those that the school suppressed; sorted
 * @param suppressed the others, sorted
 */
public record CheckedPlan(
        LinkedPlan linked,
        @Nullable LocalDate referenceDate,
        Profiles profiles,
        List<Finding> findings,
        List<Suppressed> suppressed) {
    public CheckedPlan {
        findings = findings.stream().sorted().toList();
        suppressed = suppressed.stream().sorted().toList();
    }

    /** A plan for readers who are told nothing of its findings. */
    public static CheckedPlan withoutFindings(LinkedPlan plan, @Nullable LocalDate referenceDate) {
        return new CheckedPlan(plan, referenceDate, Profiles.of(plan.plan()), List.of(), List.of());
    }

    /** This plan with what showed only later, as the profiles weigh it, without what the school suppressed. */
    public CheckedPlan and(List<Finding> later) {
        Suppressions suppressions = new Suppressions(linked.plan(), referenceDate);
        Discreet discreet = Discreet.about(
                linked,
                Stream.concat(findings.stream(), suppressed.stream().map(Suppressed::finding))
                        .toList());
        List<Finding> remaining = suppressions.remaining(
                later.stream().map(discreet::without).flatMap(profiles::weighed).toList());
        return new CheckedPlan(
                linked,
                referenceDate,
                profiles,
                Stream.concat(findings.stream(), remaining.stream()).distinct().toList(),
                Stream.concat(
                                suppressed.stream(),
                                suppressions.suppressed().stream().map(discreet::without))
                        .distinct()
                        .toList());
    }
}
