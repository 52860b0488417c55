package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action costs money in the school years in which it runs. */
public final class CostOutsidePeriod implements Rule {
    private static final RuleId ID = RuleId.of("actie/kost-buiten-periode");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .flatMap(CostOutsidePeriod::check);
    }

    private static Stream<Finding> check(Action action) {
        Located<Period> period = action.period();
        Located<Cost> cost = action.cost();
        if (period == null || cost == null) {
            return Stream.empty();
        }
        return cost.value().perYear().entrySet().stream()
                .filter(year -> !year.getValue().equals(Money.ZERO))
                .filter(year -> !period.value().overlaps(year.getKey().period()))
                .map(year -> finding(cost, year.getKey(), period.value()));
    }

    private static Finding finding(Located<Cost> cost, SchoolYear year, Period period) {
        return Finding.warning(
                ID,
                cost.value().years().getOrDefault(year, cost.where()),
                "Deze actie kost " + Euros.of(cost.value().in(year)) + " in " + year + ", maar ze loopt van "
                        + period.start() + " tot " + period.end() + ".",
                "Zet het bedrag bij een schooljaar waarin de actie loopt, of pas `periode` aan.");
    }
}
