package io.github.ictplan.rules.actions;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action that is postponed or stopped says why, or the next reader will ask. */
public final class MissingReason implements Rule {
    private static final RuleId ID = RuleId.of("actie/zonder-reden");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .filter(action -> action.reason() == null && isPutOff(action))
                .map(action -> Finding.warning(
                        ID,
                        action.where(),
                        "Deze actie is " + word(action) + ", maar de reden ontbreekt.",
                        "Voeg een zin toe, bijvoorbeeld: reden: de levering van de laptops duurt langer dan verwacht"));
    }

    private static boolean isPutOff(Action action) {
        return action.status() != null
                && (action.status().value() == ActionStatus.POSTPONED
                        || action.status().value() == ActionStatus.STOPPED);
    }

    private static String word(Action action) {
        return action.status() == null ? "" : action.status().value().word();
    }
}
