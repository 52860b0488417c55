package io.github.ictplan.rules.goals;

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

/** A goal is to be reached within the period of the plan. */
public final class GoalOutsidePlan implements Rule {
    private static final RuleId ID = RuleId.of("doel/buiten-planperiode");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Located<Period> period = linked.plan().card().period();
        if (period == null) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> Stream.ofNullable(goal.content().due()))
                .filter(due -> !period.value().contains(due.value()))
                .map(due -> Finding.warning(
                        ID,
                        due.where(),
                        "Het doel moet bereikt zijn op " + due.value() + ", maar het plan loopt van "
                                + period.value().start() + " tot "
                                + period.value().end() + ".",
                        "Kies een dag binnen het plan, of pas de periode van het plan aan in `ictplan.yaml`."));
    }
}
