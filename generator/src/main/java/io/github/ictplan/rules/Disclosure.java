package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which findings an audience may read. A sum, a count or a hint can tell of something hidden, whatever file it stands in. So the rules look once more,
 * at what the audience may see alone: what they say both times follows from what is visible, and is true of the whole.
 */
public final class Disclosure {
    private static final Set<String> SETTINGS = Set.of("ictplan.yaml", "woordenlijst.yaml");
    private static final Set<RuleId> OF_RULES = Stream.concat(
                    Rules.all().stream().map(Rule::id), SuppressionRules.ALL.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final CheckedPlan whole;
    private final LinkedPlan visible;
    private final HiddenNames names;
    private final Set<Said> again;

    /** What a finding says, but for its hint. */
    private record Said(RuleId rule, Span where, String message) {
        static Said by(Finding finding) {
            return new Said(finding.rule(), finding.where(), finding.message());
        }
    }

    private Disclosure(CheckedPlan whole, LinkedPlan visible, Visibility audience) {
        this.whole = whole;
        this.visible = visible;
        this.names = HiddenNames.of(whole.linked().plan(), visible.plan());
        LinkedPlan known = whole.linked().knownTo(audience);
        CheckedPlan checked = Checker.check(known, whole.referenceDate(), List.of());
        this.again = Stream.concat(
                        checked.findings().stream(),
                        checked.suppressed().stream().map(Suppressed::finding))
                .map(Said::by)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The plan as an audience may see it, with what it may read of the findings: the public none, the board all. */
    public static CheckedPlan to(Visibility audience, CheckedPlan whole) {
        LinkedPlan visible = whole.linked().visibleTo(audience);
        @Nullable LocalDate date = whole.referenceDate();
        if (audience == Visibility.PUBLIC) {
            return CheckedPlan.withoutFindings(visible, date);
        }
        if (audience == Visibility.BOARD) {
            return new CheckedPlan(visible, date, whole.profiles(), whole.findings(), whole.suppressed());
        }
        return new Disclosure(whole, visible, audience).cut();
    }

    /** Whether there is nothing in a plan that an audience may not see. */
    public static boolean hidesNothing(Visibility audience, CheckedPlan whole) {
        IctPlan plan = whole.linked().plan();
        return plan.texts().allMatch(document -> isOpen(document, audience))
                && plan.register().stream().allMatch(entry -> entry.visibility().visibleTo(audience))
                && plan.editions().stream()
                        .allMatch(edition -> edition.visibility().visibleTo(audience));
    }

    private static boolean isOpen(Document document, Visibility audience) {
        return document.visibility().visibleTo(audience)
                && (!(document.content() instanceof Content.Goal goal)
                        || goal.actions().stream()
                                .allMatch(action -> action.visibility().visibleTo(audience)));
    }

    /**
     * Two states of a plan as an audience may compare them, with what it may read of their findings: the public reads as the team does, for a finding that
     * comes or goes is part of what changes. Both are cut in the same way, so that cutting makes no difference between them; where neither hides anything
     * nobody needs to look twice, and only files of which the plan says nothing are kept out.
     *
     * @return what cuts either of them
     */
    public static UnaryOperator<CheckedPlan> toCompare(Visibility audience, CheckedPlan before, CheckedPlan after) {
        if (audience == Visibility.BOARD) {
            return UnaryOperator.identity();
        }
        return hidesNothing(audience, before) && hidesNothing(audience, after)
                ? Disclosure::ofThePlan
                : whole -> new Disclosure(whole, whole.linked().visibleTo(audience), audience).cut();
    }

    private static CheckedPlan ofThePlan(CheckedPlan whole) {
        IctPlan plan = whole.linked().plan();
        Set<String> files = Stream.of(
                        SETTINGS.stream(),
                        plan.texts().map(Document::path),
                        plan.register().stream()
                                .flatMap(entry -> Stream.ofNullable(entry.file()))
                                .map(Located::value))
                .flatMap(paths -> paths)
                .collect(Collectors.toUnmodifiableSet());
        return new CheckedPlan(
                whole.linked(),
                whole.referenceDate(),
                whole.profiles(),
                whole.findings().stream()
                        .filter(finding -> files.contains(finding.where().file()))
                        .toList(),
                whole.suppressed().stream()
                        .filter(one -> files.contains(one.finding().where().file()))
                        .toList());
    }

    private CheckedPlan cut() {
        return new CheckedPlan(
                visible,
                whole.referenceDate(),
                whole.profiles(),
                whole.findings().stream().flatMap(this::cut).toList(),
                whole.suppressed().stream()
                        .filter(one -> !names.isIn(one.by().reason().value()))
                        .flatMap(one -> cut(one.finding()).map(finding -> new Suppressed(finding, one.by())))
                        .toList());
    }

    private Stream<Finding> cut(Finding finding) {
        boolean known = OF_RULES.contains(finding.rule()) ? again.contains(Said.by(finding)) : isReadable(finding);
        if (!known || names.isIn(finding.message())) {
            return Stream.empty();
        }
        String hint = finding.hint();
        return hint != null && names.isIn(hint)
                ? Stream.of(new Finding(finding.rule(), finding.severity(), finding.where(), finding.message(), null))
                : Stream.of(finding);
    }

    /** Whether what was found while reading lies in a file of which the audience sees all. */
    private boolean isReadable(Finding finding) {
        String file = finding.where().file();
        if (SETTINGS.contains(file)) {
            return names.isEmpty();
        }
        return visible.plan()
                .texts()
                .filter(document -> document.path().equals(file))
                .anyMatch(document -> actions(document) == actions(written(file)));
    }

    private @Nullable Document written(String path) {
        return whole.linked()
                .plan()
                .texts()
                .filter(document -> document.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private static int actions(@Nullable Document document) {
        return document != null && document.content() instanceof Content.Goal goal
                ? goal.actions().size()
                : 0;
    }
}
