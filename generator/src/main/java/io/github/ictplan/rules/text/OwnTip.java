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

/** Words of which the school itself wants a tip. */
public final class OwnTip implements Rule {
    private static final RuleId ID = RuleId.of("tekst/eigen-tip");
    private static final int MOST = 10;

    private final WordReading reading;

    public OwnTip(WordReading reading) {
        this.reading = reading;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return new WordFindings(reading, linked.plan(), Set.of(Tier.OWN_TIP), MOST)
                .in(
                        document -> true,
                        (where, word, hint) ->
                                Finding.tip(ID, where, word + " staat in jullie eigen woordenlijst.", hint));
    }
}
