package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V5: a vision gives hold through principles that goals build on. */
public final class VisionWithoutPrinciples implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-beginselen");

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
                .filed(Vision.class)
                .filter(vision -> vision.content().principles().isEmpty())
                .map(
                        vision -> Finding.warning(
                                ID,
                                vision.document().where(),
                                "De ICT-visie heeft geen beginselen.",
                                "Zet bovenaan `beginselen:`, met per beginsel een `id` (zoals `B1`) en een `tekst` van één zin."));
    }
}
