package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal that nobody in particular follows up. */
public final class GoalWithoutOwner implements Rule {
    private static final RuleId ID = RuleId.of("doel/zonder-eigenaar");

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
                .filter(goal -> goal.document().owner() == null)
                .map(goal -> Finding.tip(
                        ID,
                        goal.document().where(),
                        "Dit doel heeft geen eigenaar.",
                        "Voeg een rol toe die het doel opvolgt, bijvoorbeeld `eigenaar: ict-coordinator`."));
    }
}
