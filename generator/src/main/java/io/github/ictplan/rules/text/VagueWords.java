package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Tier;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vague verbs and hedges with nothing concrete beside them. */
public final class VagueWords implements Rule {
    private static final RuleId ID = RuleId.of("tekst/vage-woorden");
    private static final int MOST = 8;

    private final WordReading reading;

    public VagueWords(WordReading reading) {
        this.reading = reading;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return new WordFindings(reading, linked.plan(), Set.of(Tier.VAGUE, Tier.HEDGE), MOST)
                .in(
                        document -> true,
                        (where, word, hint) -> Finding.tip(ID, where, word + " laat open wat je precies doet.", hint));
    }
}
