package io.github.ictplan.rules.goals;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.agenda.DueDays;
import io.github.ictplan.agenda.Judgements;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal whose day has passed is evaluated: reached, or not, and then? */
public final class GoalOverdue implements Rule {
    private static final RuleId ID = RuleId.of("doel/verlopen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        Judgements judgements = Judgements.of(linked.plan());
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> DueDays.ofGoal(goal, judgements))
                .filter(due -> due.isLate(referenceDate))
                .map(Due::day)
                .map(due -> Finding.warning(
                        ID,
                        due.where(),
                        "Dit doel moest bereikt zijn op " + due.value() + ", maar daarna is het niet geëvalueerd.",
                        "Noteer in een evaluatie wat eruit kwam, of kies een nieuwe datum bij `tegen`."));
    }
}
