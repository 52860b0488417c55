package io.github.ictplan.rules.actions;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.ActionStatus;
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
 * An action that is still planned while a third of its period is over, and more than a month: a period of a whole school year is seldom meant to the
 * day. When all of it is over, {@link ActionOverdue} speaks.
 */
public final class LateStart implements Rule {
    private static final RuleId ID = RuleId.of("actie/had-moeten-beginnen");
    private static final int DAYS = 30;
    private static final int PARTS = 3;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .flatMap(action -> check(action, referenceDate));
    }

    private static Stream<Finding> check(Action action, LocalDate referenceDate) {
        Located<ActionStatus> status = action.status();
        Located<Period> period = action.period();
        if (status == null
                || period == null
                || status.value() != ActionStatus.PLANNED
                || !period.value().contains(referenceDate)
                || !isLate(period.value(), referenceDate)) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.tip(
                        ID,
                        status.where(),
                        "Deze actie is nog `gepland`, maar moest beginnen op "
                                + period.value().start() + ".",
                        "Is ze begonnen? Zet `status: lopend`. Zo niet, kies een latere periode, of zet `status: uitgesteld` met een `reden`."));
    }

    private static boolean isLate(Period period, LocalDate referenceDate) {
        long days = ChronoUnit.DAYS.between(period.start(), period.end());
        long gone = ChronoUnit.DAYS.between(period.start(), referenceDate);
        return gone > DAYS && PARTS * gone > days;
    }
}
