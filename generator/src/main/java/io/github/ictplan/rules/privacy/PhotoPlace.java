package io.github.ictplan.rules.privacy;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No photo tells where it was taken: it may have been at somebody's home. */
public final class PhotoPlace implements Rule {
    private static final RuleId ID = RuleId.of("privacy/foto-plaats");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan plan, @Nullable LocalDate referenceDate) {
        return plan.repository().photos().entrySet().stream()
                .filter(photo -> photo.getValue().place())
                .map(
                        photo -> Finding.warning(
                                ID,
                                Span.startOf(photo.getKey()),
                                "In deze foto zit de plaats waar ze genomen is (GPS).",
                                "Haal de locatie uit de foto, in Windows met Eigenschappen > Details > Eigenschappen verwijderen, of bewaar een"
                                        + " schermafbeelding ervan. Staat de foto al in git? Dan blijft de plaats in de geschiedenis zichtbaar."));
    }
}
