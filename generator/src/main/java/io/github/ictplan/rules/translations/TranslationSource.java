package io.github.ictplan.rules.translations;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A translation is of a Dutch text that its readers can find on the site. That the text exists and may be seen is told by the rules on links. */
public final class TranslationSource implements Rule {
    private static final RuleId ID = RuleId.of("vertaling/bron");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Translated.of(linked)
                .filter(translated ->
                        translated.target() != null && translated.source(linked).isEmpty())
                .flatMap(translated -> Stream.ofNullable(translated.content().from()))
                .map(
                        from -> Finding.error(
                                ID,
                                from.where(),
                                Quote.of(from.value()) + " is geen Nederlandse tekst van het plan.",
                                "Verwijs bij `van:` naar het Markdownbestand dat je vertaalde, bijvoorbeeld `van: ../index.md`. Een vertaling van een vertaling kan niet."));
    }
}
