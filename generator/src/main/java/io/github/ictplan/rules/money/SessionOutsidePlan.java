package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A session lies within the period of the plan. */
public final class SessionOutsidePlan implements Rule {
    private static final RuleId ID = RuleId.of("sessie/buiten-periode");

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
                .filed(ProfessionalDevelopment.class)
                .flatMap(development -> development.content().sessions().stream())
                .flatMap(session -> Stream.ofNullable(session.period()))
                .filter(period -> !plan.value().contains(period.value().start())
                        || !plan.value().contains(period.value().end()))
                .map(period -> Finding.warning(
                        ID,
                        period.where(),
                        "Deze sessie is " + days(period.value()) + ", maar het plan loopt van "
                                + plan.value().start() + " tot " + plan.value().end() + ".",
                        "Kies dagen binnen het plan, of pas de periode van het plan aan in `ictplan.yaml`."));
    }

    private static String days(Period period) {
        return period.start().equals(period.end())
                ? "op " + period.start()
                : "van " + period.start() + " tot " + period.end();
    }
}
