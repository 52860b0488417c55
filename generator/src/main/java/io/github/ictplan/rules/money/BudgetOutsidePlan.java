package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The school year of a budget line is one of the plan. */
public final class BudgetOutsidePlan implements Rule {
    private static final RuleId ID = RuleId.of("begroting/buiten-periode");

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
        return BudgetLines.of(linked.plan())
                .flatMap(line -> Stream.ofNullable(line.schoolYear()))
                .filter(year -> !plan.value().overlaps(year.value().period()))
                .map(year -> Finding.warning(
                        ID,
                        year.where(),
                        "Deze post is voor " + year.value() + ", maar het plan loopt van "
                                + plan.value().start() + " tot " + plan.value().end() + ".",
                        "Kies een schooljaar van het plan, of haal de post weg."));
    }
}
