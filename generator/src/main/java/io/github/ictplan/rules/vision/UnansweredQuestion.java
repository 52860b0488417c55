package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Q1-Q3: which role ICT plays, which choices the school makes, and why. */
public final class UnansweredQuestion implements Rule {
    private static final RuleId ID = RuleId.of("visie/vraag-zonder-antwoord");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final Map<VisionQuestion, String> QUESTIONS = new EnumMap<>(Map.of(
            VisionQuestion.ROLE, "Welke rol speelt ICT in ons onderwijs?",
            VisionQuestion.CHOICES, "Welke keuzes maken we?",
            VisionQuestion.WHY, "Waarom maken we die keuzes?"));

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> Section.isUndivided(vision)
                        ? Stream.of(withoutHeadings(vision.document().where()))
                        : each(vision));
    }

    private static Stream<Finding> each(Filed<Vision> vision) {
        return QUESTIONS.entrySet().stream()
                .flatMap(question -> Section.of(vision, question.getKey()).unanswered().stream()
                        .map(where -> finding(question.getKey(), question.getValue(), where)));
    }

    /** One cause, one finding. */
    private static Finding withoutHeadings(Span where) {
        return Finding.error(
                ID,
                where,
                "De ICT-visie heeft geen koppen: zo vindt niemand welke rol ICT speelt, welke keuzes je maakt en waarom.",
                "Zet je tekst onder `## Rol`, `## Keuzes`, `## Waarom`, `## Doel` en `## Hoe`.");
    }

    private static Finding finding(VisionQuestion question, String words, Span where) {
        return Finding.error(
                ID,
                where,
                "De ICT-visie geeft geen antwoord op de vraag: " + words,
                "Schrijf het antwoord onder de kop `## " + words
                        + "`. Heet je kop anders? Zet dan bij `secties:` de regel `" + question.word()
                        + ": naam van je kop`.");
    }
}
