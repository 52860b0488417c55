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

/** An approved plan says when it is looked at again. */
public final class PlanWithoutReview implements Rule {
    private static final RuleId ID = RuleId.of("plan/zonder-herziening");

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
        if (status == null || !card.approved() || card.reviewDueOn() != null) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                ID,
                status.where(),
                "Het plan is goedgekeurd, maar zegt niet wanneer het team het opnieuw bekijkt.",
                "Zet bij `plan` een dag binnen het jaar, bijvoorbeeld `herziening-op: 2027-06-30`."));
    }
}
