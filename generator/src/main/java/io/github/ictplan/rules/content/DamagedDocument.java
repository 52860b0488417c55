package io.github.ictplan.rules.content;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PDF or Word document of the school can be opened. */
public final class DamagedDocument implements Rule {
    private static final RuleId ID = RuleId.of("document/onleesbaar");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.damaged().stream()
                .map(file -> Finding.warning(
                        ID,
                        file.where(),
                        "Het bestand " + Quote.of(file.value())
                                + " kunnen we niet openen: het is leeg, stuk of geen echte PDF of Word-tekst.",
                        "Open het op je computer. Lukt dat niet, bewaar het dan opnieuw vanuit het origineel."));
    }
}
