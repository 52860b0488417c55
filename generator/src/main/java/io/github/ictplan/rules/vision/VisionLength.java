package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V5: a vision that gives hold can be read in one go, and says enough to hold on to. */
public final class VisionLength implements Rule {
    private static final RuleId ID = RuleId.of("visie/lengte");
    /** Words. */
    private static final int FEWEST = 150;

    private static final int MOST = 700;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().filed(Vision.class).filter(Section::answersAll).flatMap(VisionLength::check);
    }

    private static Stream<Finding> check(Filed<Vision> vision) {
        int words = vision.document().body().paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING)
                .mapToInt(paragraph -> Words.count(paragraph.text()))
                .sum();
        if (words > MOST) {
            return Stream.of(finding(
                    vision,
                    "De ICT-visie is lang: " + words + " woorden.",
                    "Hou wat jaren blijft gelden, in ten hoogste " + MOST
                            + " woorden. De rest hoort bij de doelen, de thema's of de afspraken."));
        }
        if (words >= FEWEST || hasShortAnswer(vision)) {
            return Stream.empty();
        }
        return Stream.of(finding(
                vision,
                "De ICT-visie is kort: " + words + " woorden.",
                "Vul ze aan tot minstens " + FEWEST + " woorden, met voorbeelden uit je eigen klassen."));
    }

    /** A short answer is a finding of its own. */
    private static boolean hasShortAnswer(Filed<Vision> vision) {
        return Stream.of(VisionQuestion.ROLE, VisionQuestion.CHOICES, VisionQuestion.WHY)
                .anyMatch(question -> ShortAnswer.isShort(Section.of(vision, question)));
    }

    private static Finding finding(Filed<Vision> vision, String message, String hint) {
        return Finding.tip(ID, vision.document().where(), message, hint);
    }
}
