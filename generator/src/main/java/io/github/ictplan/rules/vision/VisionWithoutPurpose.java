package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V6: a vision says what the plan is for and how to get there. */
public final class VisionWithoutPurpose implements Rule {
    private static final RuleId ID = RuleId.of("visie/zonder-doel-of-hoe");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final Map<VisionQuestion, String> PARTS = new EnumMap<>(Map.of(
            VisionQuestion.PURPOSE, "wat het doel van het ICT-beleidsplan is",
            VisionQuestion.APPROACH, "hoe de school dat doel wil bereiken"));

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .filter(vision -> !Section.isUndivided(vision))
                .flatMap(vision -> PARTS.entrySet().stream()
                        .flatMap(part -> Section.of(vision, part.getKey()).unanswered().stream()
                                .map(where -> finding(part.getKey(), part.getValue(), where))));
    }

    private static Finding finding(VisionQuestion question, String part, Span where) {
        return Finding.warning(
                ID,
                where,
                "De ICT-visie zegt niet " + part + ".",
                "Schrijf het onder een eigen kop, en zet bij `secties:` de regel `" + question.word()
                        + ": naam van je kop`.");
    }
}
