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
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Q1-Q3: in a line or two nobody can say which role ICT plays, what the school chooses, or why. */
public final class ShortAnswer implements Rule {
    private static final RuleId ID = RuleId.of("visie/antwoord-kort");

    /** Words; below it an answer names a subject and does not yet say anything of it. */
    private static final int FEWEST = 25;

    /** Words that we advise: who writes 29 is not told to add one. */
    private static final int ENOUGH = 30;

    private static final Map<VisionQuestion, String> HINTS = new EnumMap<>(Map.of(
            VisionQuestion.ROLE,
                    "Vertel in enkele zinnen wat ICT doet voor een leerling, voor een leraar en voor het personeel.",
            VisionQuestion.CHOICES, "Noem minstens drie keuzes, en zeg bij elke keuze waarom.",
            VisionQuestion.WHY, "Zeg waar de keuzes vandaan komen: wat zag je bij je leerlingen, wat heb je gemeten?"));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision ->
                        HINTS.entrySet().stream().flatMap(hint -> check(vision, hint.getKey(), hint.getValue())));
    }

    static boolean isShort(Section section) {
        return Words.count(section.text()) < FEWEST;
    }

    private static Stream<Finding> check(Filed<Vision> vision, VisionQuestion question, String hint) {
        Section section = Section.of(vision, question);
        Heading heading = section.heading();
        int words = Words.count(section.text());
        if (heading == null || words == 0 || words >= FEWEST || saysAnotherRule(vision, section, heading)) {
            return Stream.empty();
        }
        return Stream.of(Finding.warning(
                ID,
                heading.where(),
                "Dit antwoord is kort: " + words + (words == 1 ? " woord." : " woorden."),
                hint + " Reken op minstens " + ENOUGH + " woorden."));
    }

    /** One cause, one finding. */
    private static boolean saysAnotherRule(Filed<Vision> vision, Section section, Heading heading) {
        return RepeatedAnswer.repeats(vision, section) || ChoiceWithoutReason.speaksOf(vision, heading);
    }
}
