package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal for which nobody does anything. */
public final class GoalWithoutAction implements Rule {
    private static final RuleId ID = RuleId.of("doel/zonder-actie");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .filter(goal -> goal.content().actions().isEmpty())
                .map(goal -> Finding.error(
                        ID,
                        goal.document().where(),
                        "Dit doel heeft geen enkele actie.",
                        "Zet onder `acties:` minstens één actie, met `id`, `wat`, `eigenaar`, `periode` en `status`."));
    }
}
