package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V1: a vision that is thought through leans on something: a measurement, research, a curriculum, a talk that was held. */
public final class VisionWithoutSource implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-bron");
    private static final WordList SOURCES = WordFile.words("bronnen.txt");

    /** What follows from a vision is no ground for it. */
    private static final Set<DocumentKind> CONSEQUENCES = Set.of(
            DocumentKind.VISION,
            DocumentKind.GOAL,
            DocumentKind.THEME,
            DocumentKind.AGREEMENT,
            DocumentKind.BUDGET,
            DocumentKind.PROFESSIONAL_DEVELOPMENT,
            DocumentKind.TRANSLATION);

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
        if (!VisionWithoutMeasurement.leansOnBaseline(linked)) {
            return Stream.empty();
        }
        Citations citations = new Citations(linked);
        return linked.plan()
                .filed(Vision.class)
                .filter(Section::answersAll)
                .map(Filed::document)
                .filter(vision -> citations.of(vision).noneMatch(target -> isSource(citations, target)))
                .filter(vision -> vision.body().paragraphs().stream()
                        .map(Paragraph::text)
                        .noneMatch(VisionWithoutSource::namesSource))
                .map(vision -> Finding.tip(
                        ID,
                        vision.where(),
                        "De ICT-visie steunt op geen enkele meting, bron of bevraging.",
                        "Noem in het antwoord op waarom één ding waarop je steunt, bijvoorbeeld een bevraging van je leraren, het "
                                + "leerplan of een onderzoek, en link ernaar."));
    }

    private static boolean namesSource(String text) {
        return text.indexOf('%') >= 0 || SOURCES.occursIn(text);
    }

    private static boolean isSource(Citations citations, Target target) {
        return !citations.isSchoolVision(target)
                && citations.kind(target).filter(CONSEQUENCES::contains).isEmpty();
    }
}
