package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan is reviewed within a year after it was last looked at, or approved. */
public final class ReviewTooFar implements Rule {
    private static final RuleId ID = RuleId.of("plan/herziening-ver");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        Located<LocalDate> review = plan.card().reviewDueOn();
        Optional<Located<LocalDate>> evaluated = Rounds.last(plan, referenceDate);
        Located<LocalDate> since = evaluated.orElse(plan.card().approvedOn());
        if (review == null || since == null || !Rounds.tooFar(since.value(), review.value())) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                ID,
                review.where(),
                "De volgende herziening is op " + review.value() + ", meer dan een jaar na de "
                        + (evaluated.isPresent() ? "laatste evaluatie" : "goedkeuring") + " op " + since.value() + ".",
                "Kies een dag binnen het jaar, bijvoorbeeld `herziening-op: "
                        + since.value().plusMonths(12) + "`."));
    }
}
