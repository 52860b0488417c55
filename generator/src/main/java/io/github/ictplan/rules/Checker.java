package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.reader.ReaderRules;
import io.github.ictplan.rules.references.HiddenTarget;
import io.github.ictplan.yaml.YamlRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets every rule look at a plan once. */
public final class Checker {
    private static final String SETTINGS = "ictplan.yaml";
    private static final String PLAN = "plan/";

    private Checker() {}

    /**
     * All that is to be said of a plan.
     *
     * @param referenceDate the day against which "overdue" is judged; null if there is none
     * @param readerFindings what reading the folder already brought to light
     */
    public static CheckedPlan check(LinkedPlan plan, @Nullable LocalDate referenceDate, List<Finding> readerFindings) {
        Set<String> unclear = files(readerFindings, Checker::hides);
        Set<String> torn = files(readerFindings, Checker::tears);
        Set<String> unread = filesWith(readerFindings, Checker::losesValue);
        Stream<Finding> ofRules = Rules.all().stream()
                .flatMap(rule -> rule.check(plan, referenceDate).filter(finding -> knows(rule, finding, torn, unread)))
                .filter(finding -> !followsFrom(unclear, finding, plan));
        Profiles profiles = Profiles.of(plan.plan());
        Suppressions suppressions = new Suppressions(plan.plan(), referenceDate);
        List<Finding> told =
                Stream.concat(readerFindings.stream(), ofRules).distinct().toList();
        Discreet discreet = Discreet.about(plan, told);
        List<Finding> remaining = suppressions.remaining(
                told.stream().map(discreet::without).flatMap(profiles::weighed).toList());
        List<Finding> all = Stream.concat(
                        remaining.stream(),
                        suppressions.findings().map(discreet::without).flatMap(profiles::weighed))
                .toList();
        List<Suppressed> suppressed =
                suppressions.suppressed().stream().map(discreet::without).toList();
        return new CheckedPlan(plan, referenceDate, profiles, all, suppressed);
    }

    private static Set<String> files(List<Finding> findings, Predicate<RuleId> mistake) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR && mistake.test(finding.rule()))
                .map(finding -> finding.where().file())
                .collect(Collectors.toSet());
    }

    private static Set<String> filesWith(List<Finding> findings, Predicate<RuleId> mistake) {
        return findings.stream()
                .filter(finding -> mistake.test(finding.rule()))
                .map(finding -> finding.where().file())
                .collect(Collectors.toSet());
    }

    private static boolean knows(Rule rule, Finding finding, Set<String> torn, Set<String> unread) {
        return switch (rule.mustKnow()) {
            case NOTHING -> true;
            case ITS_FILE -> !torn.contains(finding.where().file());
            case SETTINGS -> !torn.contains(SETTINGS);
            case PLAN -> torn.stream().noneMatch(path -> path.startsWith(PLAN));
            case ITS_VALUES ->
                !torn.contains(finding.where().file())
                        && !unread.contains(finding.where().file());
            case VALUES -> Stream.concat(torn.stream(), unread.stream()).noneMatch(path -> path.startsWith(PLAN));
        };
    }

    /** Whether a file with this mistake is hidden until it is mended. */
    private static boolean hides(RuleId rule) {
        return Profiles.isFixed(rule);
    }

    /** Whether a file with this mistake may hold more than we read. */
    private static boolean tears(RuleId rule) {
        boolean read = rule.equals(ReaderRules.VISIBILITY) || YamlRules.HARMLESS.contains(rule);
        return hides(rule) && !read || rule.equals(ReaderRules.NAME_MISTYPED);
    }

    /** Whether a value that the author wrote is not in the plan. */
    private static boolean losesValue(RuleId rule) {
        return ReaderRules.LOSING.contains(rule);
    }

    /** Nobody chose to hide a document that we could not read: its own finding says what to mend. */
    private static boolean followsFrom(Set<String> unclear, Finding finding, LinkedPlan plan) {
        if (unclear.isEmpty() || !finding.rule().equals(HiddenTarget.ID)) {
            return false;
        }
        return plan.resolution(finding.where())
                .filter(Resolution.NotVisible.class::isInstance)
                .map(hidden -> ((Resolution.NotVisible) hidden).target())
                .filter(target -> target instanceof Target.OfPlan page && unclear.contains(page.path())
                        || target instanceof Target.OfRegister && unclear.contains(SETTINGS))
                .isPresent();
    }
}
