package io.github.ictplan.rules.plan;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.agenda.DueDays;
import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The day on which the plan was to be reviewed has passed. */
public final class PlanReviewOverdue implements Rule {
    private static final RuleId ID = RuleId.of("plan/herziening-verlopen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return DueDays.ofPlan(linked.plan().card())
                .filter(due -> due.kind() == DueKind.PLAN_REVIEW && due.isLate(referenceDate))
                .map(Due::day)
                .map(due -> Finding.warning(
                        ID,
                        due.where(),
                        "Het plan moest herzien zijn op " + due.value() + ".",
                        "Herzie het plan, en zet bij `herziening-op` de volgende datum."));
    }
}
