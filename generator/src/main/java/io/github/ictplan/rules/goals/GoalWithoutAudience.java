package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Filed;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V3: for whom a goal is, once most goals say so. */
public final class GoalWithoutAudience implements Rule {
    private static final RuleId ID = RuleId.of("doel/zonder-doelgroep");

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
        List<Filed<Goal>> goals = linked.plan().filed(Goal.class).toList();
        long saying = goals.stream().filter(GoalWithoutAudience::says).count();
        if (2 * saying < goals.size()) {
            return Stream.empty();
        }
        return goals.stream()
                .filter(goal -> !says(goal))
                .map(goal -> Finding.tip(
                        ID,
                        goal.document().where(),
                        "Dit doel zegt niet voor wie het is, andere doelen wel.",
                        "Voeg een regel toe, bijvoorbeeld `doelgroep: leerlingen van de derde graad`."));
    }

    private static boolean says(Filed<Goal> goal) {
        return !goal.content().audience().isEmpty();
    }
}
