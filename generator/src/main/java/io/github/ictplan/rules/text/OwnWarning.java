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

/** Words of which the school itself wants to be warned. */
public final class OwnWarning implements Rule {
    private static final RuleId ID = RuleId.of("tekst/eigen-woord");
    private static final int MOST = 20;

    private final WordReading reading;

    public OwnWarning(WordReading reading) {
        this.reading = reading;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return new WordFindings(reading, linked.plan(), Set.of(Tier.OWN_WARNING), MOST)
                .in(
                        document -> true,
                        (where, word, hint) -> Finding.warning(
                                ID,
                                where,
                                word + " staat in jullie eigen woordenlijst als een woord om te vermijden.",
                                hint));
    }
}
