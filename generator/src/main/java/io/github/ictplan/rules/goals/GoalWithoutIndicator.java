package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Without an indicator nobody can tell whether a goal was reached. */
public final class GoalWithoutIndicator implements Rule {
    private static final RuleId ID = RuleId.of("doel/zonder-indicator");

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
                .filter(goal -> goal.content().indicator() == null)
                .map(
                        goal -> Finding.error(
                                ID,
                                goal.document().where(),
                                "Dit doel zegt niet waaraan je ziet dat het bereikt is.",
                                "Voeg een regel toe, bijvoorbeeld `indicator: aandeel leraren dat elke week oefensoftware gebruikt`."));
    }
}
