package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code status} and {@code goedgekeurd-op} tell the same story. */
public final class StatusAndDate implements Rule {
    private static final RuleId ID = RuleId.of("plan/status-en-datum");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.SETTINGS;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        PlanCard card = linked.plan().card();
        Located<PlanStatus> status = card.status();
        Located<LocalDate> approved = card.approvedOn();
        if (status == null) {
            return Stream.empty();
        }
        if (card.approved() && approved == null) {
            return Stream.of(Finding.warning(
                    ID,
                    status.where(),
                    "Het plan is goedgekeurd, maar nergens staat wanneer.",
                    "Zet bij `plan` de dag van de beslissing, bijvoorbeeld `goedgekeurd-op: 2026-06-22`."));
        }
        boolean early = status.value() == PlanStatus.DRAFT || status.value() == PlanStatus.IN_CONSULTATION;
        if (approved == null
                || !early
                || referenceDate == null
                || approved.value().isAfter(referenceDate)) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                ID,
                approved.where(),
                "Het plan is goedgekeurd op " + approved.value() + ", maar de status is nog `"
                        + status.value().word() + "`.",
                "Zet `status: goedgekeurd`, of haal `goedgekeurd-op` weg tot de beslissing er is."));
    }
}
