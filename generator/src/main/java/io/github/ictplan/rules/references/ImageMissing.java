package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An image that is shown exists. */
public final class ImageMissing implements Rule {
    private static final RuleId ID = RuleId.of("afbeelding/ontbreekt");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Set<Span> images = Followed.images(linked);
        return Followed.all(linked, Resolution.TargetMissing.class)
                .filter(reference -> images.contains(reference.where()))
                .map(reference -> Finding.error(
                        ID,
                        reference.where(),
                        "Deze afbeelding is er niet: "
                                + Quote.of(reference.value().path()) + ".",
                        hint(reference.value().nearest())));
    }

    private static String hint(@Nullable String nearest) {
        return nearest == null
                ? "Zet het bestand in de map `afbeeldingen`, of kijk de naam na."
                : "Bedoelde je `" + nearest + "`?";
    }
}
