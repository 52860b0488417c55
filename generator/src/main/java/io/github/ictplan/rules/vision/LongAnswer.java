package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Q1-Q3: an answer of pages is a plan, not a vision. */
public final class LongAnswer implements Rule {
    private static final RuleId ID = RuleId.of("visie/antwoord-lang");

    /** Words: about a page. */
    private static final int MOST = 400;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> Stream.of(VisionQuestion.values()).flatMap(question -> check(vision, question)));
    }

    private static Stream<Finding> check(Filed<Vision> vision, VisionQuestion question) {
        Section section = Section.of(vision, question);
        Heading heading = section.heading();
        int words = Words.count(section.text());
        if (heading == null || words <= MOST) {
            return Stream.empty();
        }
        return Stream.of(Finding.tip(
                ID,
                heading.where(),
                "Dit antwoord is lang: " + words + " woorden.",
                "Hou wat jaren blijft gelden, in ten hoogste " + MOST
                        + " woorden. Wat je doet en wanneer, schrijf je bij de doelen of de afspraken: link ernaar."));
    }
}
