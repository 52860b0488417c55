package io.github.ictplan.rules.actions;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action lies within the period of the plan. */
public final class ActionOutsidePlan implements Rule {
    private static final RuleId ID = RuleId.of("actie/buiten-planperiode");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Located<Period> plan = linked.plan().card().period();
        if (plan == null) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .flatMap(action -> Stream.ofNullable(action.period()))
                .filter(period -> !plan.value().contains(period.value().start())
                        || !plan.value().contains(period.value().end()))
                .map(period -> Finding.warning(
                        ID,
                        period.where(),
                        "Deze actie loopt van " + period.value().start() + " tot "
                                + period.value().end() + ", maar het plan van "
                                + plan.value().start() + " tot " + plan.value().end() + ".",
                        "Kies dagen binnen het plan, of pas de periode van het plan aan in `ictplan.yaml`."));
    }
}
