package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ICT vision does not stand apart from the schoolvisie: it links to it. */
public final class VisionWithoutSchoolVision implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-schoolvisie");

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
        Citations citations = new Citations(linked);
        return linked.plan()
                .filed(Vision.class)
                .map(Filed::document)
                .filter(document -> citations.of(document).noneMatch(citations::isSchoolVision))
                .filter(document -> !citations.namesSchoolVision(document))
                .map(
                        document -> Finding.error(
                                ID,
                                document.where(),
                                "De ICT-visie verwijst niet naar de schoolvisie.",
                                "Link in de tekst naar je schoolvisie, bijvoorbeeld `[onze schoolvisie](schoolvisie.md)`, of zet ze bij `verwijzingen`."));
    }
}
