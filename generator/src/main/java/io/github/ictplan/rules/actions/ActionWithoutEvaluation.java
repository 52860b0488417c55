package io.github.ictplan.rules.actions;

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

/** Somebody looks at an action on a day that is agreed. One remark a goal; one for the whole plan where no action has such a day. */
public final class ActionWithoutEvaluation implements Rule {
    private static final RuleId ID = RuleId.of("actie/zonder-evaluatie");

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
        boolean known = goals.stream()
                .flatMap(goal -> goal.content().actions().stream())
                .anyMatch(action -> !action.evaluations().isEmpty());
        return goals.stream()
                .flatMap(goal -> goal.content().actions().stream()
                        .filter(action ->
                                action.isOpen() && action.evaluations().isEmpty())
                        .limit(1))
                .limit(known ? Long.MAX_VALUE : 1)
                .map(action -> Finding.tip(
                        ID,
                        action.where(),
                        "Bij deze actie staat niet wanneer je kijkt of ze werkt.",
                        "Voeg een dag toe, bijvoorbeeld `evaluatie: 2027-05-18`"
                                + (known ? "." : ", en doe dat ook bij de andere acties.")));
    }
}
