package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V4: a vision is relatively stable; what holds today only stands elsewhere in the plan. */
public final class DatedVision implements Rule {
    private static final RuleId ID = RuleId.of("visie/tijdgebonden");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> Passing.in(vision, Passing.Kind.TODAY)
                        .map(moment -> Finding.warning(
                                ID,
                                moment.where(),
                                moment.quoted() + " klopt maar even, en een visie gaat jaren mee.",
                                moment.hint())));
    }
}
