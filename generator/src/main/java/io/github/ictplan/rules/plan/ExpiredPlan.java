package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The years of the plan are over and it still passes for the plan in force. */
public final class ExpiredPlan implements Rule {
    private static final RuleId ID = RuleId.of("plan/verlopen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Located<Period> period = linked.plan().card().period();
        if (period == null
                || referenceDate == null
                || !linked.plan().card().approved()
                || !period.value().end().isBefore(referenceDate)) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                ID,
                period.where(),
                "Dit plan liep tot " + period.value().end() + " en heet nog altijd goedgekeurd.",
                "Maak een nieuwe versie met een nieuwe `periode`, en zet tot die er is `status: in-herziening`."));
    }
}
