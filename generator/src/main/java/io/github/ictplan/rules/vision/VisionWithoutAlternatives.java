package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V1: who chooses also leaves something; a vision that is thought through says what. */
public final class VisionWithoutAlternatives implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-afweging");
    private static final WordList WEIGHED = WordFile.words("afwegingen.txt");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .filter(Section::answersAll)
                .filter(vision -> Stream.of(VisionQuestion.CHOICES, VisionQuestion.WHY)
                        .flatMap(question -> Section.of(vision, question).below().stream())
                        .map(Paragraph::text)
                        .noneMatch(WEIGHED::occursIn))
                .map(
                        vision -> Finding.tip(
                                ID,
                                vision.document().where(),
                                "De ICT-visie zegt niet wat de school niet kiest.",
                                "Voeg bij de keuzes toe wat je overwoog en niet doet, bijvoorbeeld: `We kozen niet voor een eigen laptop per kind, want …`"));
    }
}
