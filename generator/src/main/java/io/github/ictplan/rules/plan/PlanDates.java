package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan is made, then approved, then reviewed; and it is approved before it is over. */
public final class PlanDates implements Rule {
    private static final RuleId ID = RuleId.of("plan/datums-kloppen-niet");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        PlanCard card = linked.plan().card();
        Located<LocalDate> approved = card.approvedOn();
        if (approved == null) {
            return Stream.empty();
        }
        return Stream.of(
                        notAfter(card.preparedOn(), approved, "Het plan is opgemaakt na de goedkeuring van "),
                        notAfter(approved, card.reviewDueOn(), "Het plan is goedgekeurd na de herziening van "),
                        afterEnd(approved, card.period()))
                .flatMap(finding -> finding);
    }

    private static Stream<Finding> notAfter(
            @Nullable Located<LocalDate> first, @Nullable Located<LocalDate> second, String message) {
        if (first == null || second == null || !first.value().isAfter(second.value())) {
            return Stream.empty();
        }
        return Stream.of(Finding.error(
                ID, first.where(), message + second.value() + ".", "Kijk beide datums na in `ictplan.yaml`."));
    }

    private static Stream<Finding> afterEnd(Located<LocalDate> approved, @Nullable Located<Period> period) {
        if (period == null || !approved.value().isAfter(period.value().end())) {
            return Stream.empty();
        }
        return Stream.of(Finding.error(
                ID,
                approved.where(),
                "Het plan is goedgekeurd na zijn laatste dag, " + period.value().end() + ".",
                "Kijk `goedgekeurd-op` en `periode` na."));
    }
}
