package io.github.ictplan.rules.actions;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.agenda.DueDays;
import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action that should be over by the reference date and is still planned or running. */
public final class ActionOverdue implements Rule {
    private static final RuleId ID = RuleId.of("actie/verlopen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Goal.class)
                .flatMap(DueDays::ofActions)
                .filter(due -> due.kind() == DueKind.ACTION_END && due.isLate(referenceDate))
                .map(Due::day)
                .map(
                        end -> Finding.warning(
                                ID,
                                end.where(),
                                "Deze actie moest klaar zijn op " + end.value() + " en is nog niet afgerond.",
                                "Zet `status: afgerond` met een `resultaat` en `afgerond-op`, `status: uitgesteld` met een `reden`, of kies een nieuwe periode."));
    }
}
