package io.github.ictplan.rules.goals;

import io.github.ictplan.agenda.Judgements;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal that people work on for more than a year, and of which nobody knows how it stands. */
public final class NeverMeasured implements Rule {
    private static final RuleId ID = RuleId.of("doel/zonder-meting");
    private static final int MONTHS = 12;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Located<Period> period = linked.plan().card().period();
        if (referenceDate == null || period == null || !period.value().contains(referenceDate)) {
            return Stream.empty();
        }
        LocalDate start = period.value().start();
        Judgements judgements = Judgements.of(linked.plan());
        return linked.plan()
                .filed(Goal.class)
                .filter(goal -> begun(goal.content(), referenceDate.minusMonths(MONTHS))
                        && !overdue(goal.content(), referenceDate))
                .filter(goal -> !measured(goal.content(), start) && !judged(goal.content(), judgements))
                .map(goal -> finding(goal, start));
    }

    private static boolean begun(Goal goal, LocalDate before) {
        return goal.actions().stream()
                .flatMap(action -> Stream.ofNullable(action.period()))
                .anyMatch(period -> period.value().start().isBefore(before));
    }

    /** {@link GoalOverdue} already asks what came of it. */
    private static boolean overdue(Goal goal, LocalDate referenceDate) {
        return goal.due() != null && goal.due().value().isBefore(referenceDate);
    }

    private static boolean measured(Goal goal, LocalDate since) {
        return goal.measurements().stream()
                .flatMap(measurement -> Stream.ofNullable(measurement.date()))
                .anyMatch(date -> !date.value().isBefore(since));
    }

    private static boolean judged(Goal goal, Judgements judgements) {
        return goal.id() != null && judgements.byGoal().containsKey(goal.id().value());
    }

    private static Finding finding(Filed<Goal> goal, LocalDate start) {
        return Finding.tip(
                ID,
                goal.document().where(),
                "Sinds het begin van het plan op " + start + " is dit doel niet gemeten en niet geëvalueerd.",
                "Meet opnieuw, en voeg bij `metingen` een `datum` en een `waarde` toe.");
    }
}
