package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code steunt-op} names a principle of the vision. */
public final class UnknownPrinciple implements Rule {
    private static final RuleId ID = RuleId.of("id/onbekend-beginsel");

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
        List<String> known = linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .map(principle -> principle.id().value())
                .toList();
        Stream<Located<String>> named =
                linked.plan().filed(Goal.class).flatMap(goal -> goal.content().supports().stream());
        return Unknown.check(ID, named, known, "Er is geen beginsel ", "bij `beginselen` in de ICT-visie");
    }
}
