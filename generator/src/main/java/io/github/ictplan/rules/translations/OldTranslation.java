package io.github.ictplan.rules.translations;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A translation is of today's version: of the plan, or of the document of the register that it translates. */
public final class OldTranslation implements Rule {
    private static final RuleId ID = RuleId.of("vertaling/verouderd");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Translated.of(linked)
                .flatMap(translated -> Stream.ofNullable(translated.content().version())
                        .flatMap(version -> check(linked, translated, version)));
    }

    private static Stream<Finding> check(LinkedPlan linked, Translated translated, Located<String> version) {
        Optional<PolicyDocument> entry = translated.entry(linked);
        Located<String> today =
                entry.isPresent() ? entry.get().version() : linked.plan().card().version();
        if (today == null || today.value().strip().equals(version.value().strip())) {
            return Stream.empty();
        }
        String source = entry.isPresent() ? "van " + Quote.of(entry.get().id().value()) : "van het plan";
        return Stream.of(Finding.error(
                ID,
                version.where(),
                "Dit is een vertaling van versie " + Quote.of(version.value()) + ", maar de versie " + source + " is "
                        + Quote.of(today.value()) + ".",
                "Pas de vertaling aan de nieuwe Nederlandse tekst aan, en typ dan `versie: \"" + today.value()
                        + "\"`. Lukt dat niet meteen, haal de vertaling dan weg."));
    }
}
