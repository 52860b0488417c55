package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Tier;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in a goal or an action that hold anything. */
public final class ContainerWords implements Rule {
    private static final RuleId ID = RuleId.of("tekst/containerwoorden");
    private static final int MOST = 2;

    private final WordReading reading;

    public ContainerWords(WordReading reading) {
        this.reading = reading;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return new WordFindings(reading, linked.plan(), Set.of(Tier.CONTAINER), MOST)
                .in(
                        document -> document.content() instanceof Goal,
                        (where, word, hint) -> Finding.tip(ID, where, word + " kan van alles zijn.", hint));
    }
}
