package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan that is approved was approved on a day that has been. */
public final class ApprovalInFuture implements Rule {
    private static final RuleId ID = RuleId.of("plan/goedkeuring-in-de-toekomst");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        if (referenceDate == null || !plan.card().approved()) {
            return Stream.empty();
        }
        return Stream.concat(
                        Stream.ofNullable(plan.card().approvedOn()),
                        Voices.onThisVersion(plan).approvals().stream()
                                .flatMap(approval -> Stream.ofNullable(approval.date())))
                .filter(date -> date.value().isAfter(referenceDate))
                .map(date -> Finding.error(
                        ID,
                        date.where(),
                        "Het plan heet goedgekeurd, maar deze dag komt nog: " + date.value() + " valt na de peildatum "
                                + referenceDate + ".",
                        "Kijk de datum na, of zet `status: in-overleg` tot iedereen zijn zeg heeft gedaan."));
    }
}
