package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Filed;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V1: a vision that is thought through leans on what was measured: it, or a goal, refers to the baseline. */
public final class VisionWithoutMeasurement implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-meting");

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
        Optional<Document> baseline =
                linked.plan().filed(Baseline.class).map(Filed::document).findFirst();
        if (baseline.isEmpty() || refers(linked)) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Vision.class)
                .filter(Section::answersAll)
                .map(vision -> Finding.warning(
                        ID,
                        vision.document().where(),
                        "De ICT-visie en de doelen verwijzen niet naar de beginsituatie.",
                        "Zeg in het antwoord op waarom welke meting je keuzes staaft, met een link naar "
                                + Quote.of(baseline.get().path()) + "."));
    }

    /** Whether the vision or a goal refers to the baseline; true also if there is none to refer to. */
    static boolean leansOnBaseline(LinkedPlan linked) {
        return linked.plan().filed(Baseline.class).findAny().isEmpty() || refers(linked);
    }

    private static boolean refers(LinkedPlan linked) {
        Citations citations = new Citations(linked);
        return linked.plan().documents().stream()
                .filter(document -> document.content() instanceof Vision || document.content() instanceof Goal)
                .flatMap(citations::of)
                .anyMatch(target -> citations
                        .kind(target)
                        .filter(DocumentKind.BASELINE::equals)
                        .isPresent());
    }
}
