package io.github.ictplan.rules.actions;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action that should be over by the reference date and is still planned or running. */
public final class ActionOverdue implements Rule {
    private static final RuleId ID = RuleId.of("actie/verlopen");

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
                .filter(Action::isOpen)
                .flatMap(action -> Stream.ofNullable(action.period()))
                .filter(period -> period.value().end().isBefore(referenceDate))
                .map(
                        period -> Finding.warning(
                                ID,
                                period.where(),
                                "Deze actie moest klaar zijn op "
                                        + period.value().end() + " en is nog niet afgerond.",
                                "Zet `status: afgerond` met een `resultaat` en `afgerond-op`, `status: uitgesteld` met een `reden`, of kies een nieuwe periode."));
    }
}
