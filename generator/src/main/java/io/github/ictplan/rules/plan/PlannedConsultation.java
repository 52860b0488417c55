package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.rules.EducationLevel;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V2: while a plan is being talked about, who still has to have its say. */
public final class PlannedConsultation implements Rule {
    private static final RuleId ID = RuleId.of("plan/overleg-nog-te-doen");

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
        IctPlan plan = linked.plan();
        Located<PlanStatus> status = plan.card().status();
        List<Party> missing = Voices.onThisVersion(plan).missing(EducationLevel.of(plan.school()));
        if (status == null || !isOpen(plan, status.value()) || missing.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.tip(
                        ID,
                        status.where(),
                        "Deze versie moet nog langs "
                                + missing.stream().map(Party::called).collect(Collectors.joining(", dan langs ")) + ".",
                        "Plan het overleg, en zet het daarna bij `goedkeuringen`, met `orgaan`, `soort`, `datum` en `versie`."));
    }

    /** A draft may lie on one desk; once a first body spoke, the others follow. */
    private static boolean isOpen(IctPlan plan, PlanStatus status) {
        return status == PlanStatus.IN_CONSULTATION
                || status == PlanStatus.DRAFT && !plan.approvals().isEmpty();
    }
}
