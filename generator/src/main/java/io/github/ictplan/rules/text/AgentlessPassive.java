package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Tier;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Work of which nobody knows who does it. What was, and what a school measured, is a report. */
public final class AgentlessPassive implements Rule {
    private static final RuleId ID = RuleId.of("tekst/passief");
    private static final int MOST = 4;
    private static final Set<DocumentKind> REPORTS = Set.of(DocumentKind.BASELINE, DocumentKind.EVALUATION);

    private final WordReading reading;

    public AgentlessPassive(WordReading reading) {
        this.reading = reading;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return new WordFindings(reading, linked.plan(), Set.of(Tier.PASSIVE), MOST)
                .in(
                        document -> !REPORTS.contains(document.kind()),
                        (where, word, hint) -> Finding.tip(ID, where, word + ": hier staat niet wie dat doet.", hint));
    }
}
