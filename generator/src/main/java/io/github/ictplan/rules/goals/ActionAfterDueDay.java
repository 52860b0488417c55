package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to reach a goal is done before the day on which the goal must be reached, or for the greater part. What runs for more than a year is a habit
 * by then, and may go on once it has begun.
 */
public final class ActionAfterDueDay implements Rule {
    private static final RuleId ID = RuleId.of("doel/acties-na-termijn");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().filed(Goal.class).flatMap(goal -> check(goal.content()));
    }

    private static Stream<Finding> check(Goal goal) {
        Located<LocalDate> due = goal.due();
        if (due == null) {
            return Stream.empty();
        }
        return goal.actions().stream()
                .filter(Action::isOpen)
                .flatMap(action -> Stream.ofNullable(action.period()))
                .filter(period -> comesLate(period.value(), due.value()))
                .map(period -> Finding.warning(
                        ID,
                        period.where(),
                        "Deze actie valt voor het grootste deel na " + due.value()
                                + ", de dag waarop het doel bereikt moet zijn.",
                        "Laat de actie vroeger eindigen, of kies bij `tegen` een latere dag."));
    }

    private static boolean comesLate(Period action, LocalDate due) {
        if (action.start().isAfter(due)) {
            return true;
        }
        boolean isHabit = action.end().isAfter(action.start().plusYears(1));
        long inTime = ChronoUnit.DAYS.between(action.start(), due);
        return !isHabit && ChronoUnit.DAYS.between(due, action.end()) > inTime;
    }
}
