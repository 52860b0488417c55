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

/** The years of the plan are over and it still passes for the plan in force. */
public final class ExpiredPlan implements Rule {
    private static final RuleId ID = RuleId.of("plan/verlopen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return DueDays.ofPlan(linked.plan().card())
                .filter(due -> due.kind() == DueKind.PLAN_END && due.isLate(referenceDate))
                .map(Due::day)
                .map(
                        end -> Finding.warning(
                                ID,
                                end.where(),
                                "Dit plan liep tot " + end.value() + " en heet nog altijd goedgekeurd.",
                                "Maak een nieuwe versie met een nieuwe `periode`, en zet tot die er is `status: in-herziening`."));
    }
}
