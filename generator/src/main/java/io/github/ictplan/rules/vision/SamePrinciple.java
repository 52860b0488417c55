package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V5: two principles in the same words are one, and nobody knows on which a goal builds. */
public final class SamePrinciple implements Rule {
    private static final RuleId ID = RuleId.of("visie/beginsel-dubbel");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Map<String, Principle> seen = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .forEach(principle -> {
                    String words = words(principle);
                    Principle first = words.isEmpty() ? null : seen.putIfAbsent(words, principle);
                    if (first != null) {
                        findings.add(Finding.warning(
                                ID,
                                principle.text().where(),
                                "Dit beginsel zegt hetzelfde als "
                                        + Quote.of(first.id().value()) + ".",
                                "Schrap een van de twee, of zeg wat er anders aan is."));
                    }
                });
        return findings.stream();
    }

    private static String words(Principle principle) {
        return Words.of(principle.text().value()).stream().map(Word::folded).collect(Collectors.joining(" "));
    }
}
