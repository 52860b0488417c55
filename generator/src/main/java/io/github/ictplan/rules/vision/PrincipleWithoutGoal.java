package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V5: a principle on which no goal builds changes nothing in class. */
public final class PrincipleWithoutGoal implements Rule {
    private static final RuleId ID = RuleId.of("visie/beginsel-zonder-doel");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Set<String> used = linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().supports().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        if (linked.plan().filed(Goal.class).findAny().isEmpty()) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .filter(principle -> !principle.id().value().isEmpty()
                        && !used.contains(principle.id().value()))
                .map(principle -> Finding.warning(
                        ID,
                        principle.id().where(),
                        "Geen enkel doel steunt op beginsel "
                                + Quote.of(principle.id().value()) + ".",
                        "Zet bij een doel `steunt-op: " + principle.id().value() + "`, of schrap het beginsel."));
    }
}
