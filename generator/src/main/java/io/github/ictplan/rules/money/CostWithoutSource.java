package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Money;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action that costs money says where that comes from. */
public final class CostWithoutSource implements Rule {
    private static final RuleId ID = RuleId.of("actie/kost-zonder-bron");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_VALUES;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .filter(action -> action.fundingSource() == null && !action.isStopped())
                .flatMap(action -> Stream.ofNullable(action.cost()))
                .filter(cost -> !cost.value().total().equals(Money.ZERO))
                .map(
                        cost -> Finding.tip(
                                ID,
                                cost.where(),
                                "Deze actie kost " + Euros.of(cost.value().total()) + ", maar zegt niet van welk geld.",
                                "Voeg toe: `bron-middelen: werkingsmiddelen`, `bron-middelen: digiplan-algemeen` of een andere bron."));
    }
}
