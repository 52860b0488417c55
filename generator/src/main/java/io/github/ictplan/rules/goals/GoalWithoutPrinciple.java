package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V5: each goal builds on a principle of the vision. */
public final class GoalWithoutPrinciple implements Rule {
    private static final RuleId ID = RuleId.of("doel/zonder-beginsel");

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
        List<String> principles = linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .map(principle -> principle.id().value())
                .toList();
        return linked.plan()
                .filed(Goal.class)
                .filter(goal -> goal.content().supports().isEmpty() && !principles.isEmpty())
                .map(goal -> Finding.warning(
                        ID,
                        goal.document().where(),
                        "Dit doel steunt op geen enkel beginsel van de ICT-visie.",
                        "Voeg `steunt-op:` toe en kies uit " + Quote.choices(principles) + "."));
    }
}
