package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a body decided on this version comes before the day on which this version was approved. */
public final class LateApproval implements Rule {
    private static final RuleId ID = RuleId.of("plan/goedkeuring-te-laat");

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
        return linked.plan().approvals().stream()
                .filter(approval -> hasItsSay(approval) && sameVersion(approval.version(), card.version()))
                .flatMap(approval -> Stream.ofNullable(approval.date()))
                .filter(date -> date.value().isAfter(approved.value()))
                .map(date -> Finding.error(
                        ID,
                        date.where(),
                        "Deze stap valt na de goedkeuring van het plan op " + approved.value() + ".",
                        "Kijk de datum na, of zet bij `goedgekeurd-op` de dag van de laatste beslissing."));
    }

    private static boolean hasItsSay(Approval approval) {
        return approval.kind() != null && approval.kind().value() != ApprovalKind.INFORMATION;
    }

    private static boolean sameVersion(@Nullable Located<String> approval, @Nullable Located<String> plan) {
        return Objects.equals(approval == null ? null : approval.value(), plan == null ? null : plan.value());
    }
}
