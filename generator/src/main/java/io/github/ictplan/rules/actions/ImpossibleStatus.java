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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an action says of itself fits its status: what is planned has no result, what runs has begun and is not over. */
public final class ImpossibleStatus implements Rule {
    private static final RuleId ID = RuleId.of("actie/status-kan-niet");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .flatMap(action -> check(action, referenceDate));
    }

    private static Stream<Finding> check(Action action, @Nullable LocalDate referenceDate) {
        Located<ActionStatus> status = action.status();
        if (status == null) {
            return Stream.empty();
        }
        boolean planned = status.value() == ActionStatus.PLANNED;
        boolean running = status.value() == ActionStatus.RUNNING;
        if (action.isOpen() && action.finishedOn() != null) {
            return finding(status, "heeft een `afgerond-op`", "Zet `status: afgerond`, of haal `afgerond-op` weg.");
        }
        if (planned && action.result() != null) {
            return finding(
                    status,
                    "heeft al een `resultaat`",
                    "Zet `status: lopend` of `status: afgerond`, of haal `resultaat` weg.");
        }
        Located<Period> period = action.period();
        if (running
                && period != null
                && referenceDate != null
                && period.value().start().isAfter(referenceDate)) {
            return finding(
                    status,
                    "begint pas op " + period.value().start() + ", na de peildatum " + referenceDate,
                    "Zet `status: gepland`, of pas de `periode` aan.");
        }
        return Stream.empty();
    }

    private static Stream<Finding> finding(Located<ActionStatus> status, String fact, String hint) {
        return Stream.of(Finding.warning(
                ID, status.where(), "Deze actie is `" + status.value().word() + "`, maar " + fact + ".", hint));
    }
}
