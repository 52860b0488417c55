package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Tier;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in the vision that sound well and say nothing (V7). */
public final class EmptyVisionWords implements Rule {
    private static final RuleId ID = RuleId.of("visie/lege-woorden");
    private static final int MOST = 20;

    private final WordReading reading;

    public EmptyVisionWords(WordReading reading) {
        this.reading = reading;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return new WordFindings(reading, linked.plan(), Set.of(Tier.OFFICIAL, Tier.PRAISE, Tier.CLICHE), MOST)
                .in(
                        document -> document.content() instanceof Vision,
                        (where, word, hint) -> Finding.warning(
                                ID, where, word + " klinkt goed, maar zegt niet wat er op jouw school gebeurt.", hint));
    }
}
