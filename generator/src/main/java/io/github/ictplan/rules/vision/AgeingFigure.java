package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V4: years and numbers of devices age sooner than a vision. */
public final class AgeingFigure implements Rule {
    private static final RuleId ID = RuleId.of("visie/cijfer-veroudert");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> Passing.in(vision, Passing.Kind.FIGURE)
                        .map(moment -> Finding.tip(
                                ID,
                                moment.where(),
                                moment.quoted() + " veroudert sneller dan een visie.",
                                moment.hint())));
    }
}
