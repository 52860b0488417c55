package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Filed;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V6: from the vision a reader gets to what the school will do. */
public final class VisionWithoutWay implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-weg-naar-plan");
    private static final Set<DocumentKind> PLAN =
            Set.of(DocumentKind.GOAL, DocumentKind.THEME, DocumentKind.EVALUATION);

    /** What a vision may refer to without a word of what will be done. */
    private static final Set<DocumentKind> GROUND =
            Set.of(DocumentKind.VISION, DocumentKind.SCHOOL_VISION, DocumentKind.BASELINE, DocumentKind.TRANSLATION);

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
        Optional<Document> first = linked.plan().documents().stream()
                .filter(document -> PLAN.contains(document.kind()))
                .findFirst();
        if (first.isEmpty()) {
            return Stream.empty();
        }
        Citations citations = new Citations(linked);
        return linked.plan()
                .filed(Vision.class)
                .filter(Section::answersAll)
                .map(Filed::document)
                .filter(vision -> citations
                        .of(vision)
                        .flatMap(target -> citations.kind(target).stream())
                        .allMatch(GROUND::contains))
                .map(vision -> Finding.warning(
                        ID,
                        vision.where(),
                        "Wie de ICT-visie leest, vindt de weg naar de doelen niet: er staat geen link naar.",
                        "Link onder doel of hoe naar een doel, een thema of de opvolging, bijvoorbeeld naar "
                                + Quote.of(first.get().path()) + "."));
    }
}
