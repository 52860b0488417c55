package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part after {@code #} is a heading or an id of the document. */
public final class DeadAnchor implements Rule {
    private static final RuleId ID = RuleId.of("link/dood-anker");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Followed.all(linked, Resolution.AnchorMissing.class)
                .map(reference -> Finding.error(
                        ID,
                        reference.where(),
                        "Het document bestaat, maar daarin is geen plaats met de naam "
                                + Quote.of("#" + reference.value().anchor()) + ".",
                        hint(reference.value().nearest())));
    }

    private static String hint(List<String> nearest) {
        return nearest.isEmpty()
                ? "Laat het deel vanaf `#` weg om naar het hele document te verwijzen."
                : "Bedoelde je `#" + String.join("` of `#", nearest) + "`?";
    }
}
