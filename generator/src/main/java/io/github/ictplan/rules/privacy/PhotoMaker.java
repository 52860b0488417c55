package io.github.ictplan.rules.privacy;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever took a photo knows that their name is in it. */
public final class PhotoMaker implements Rule {
    private static final RuleId ID = RuleId.of("privacy/foto-maker");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan plan, @Nullable LocalDate referenceDate) {
        return plan.repository().photos().entrySet().stream()
                .filter(photo -> photo.getValue().maker())
                .map(photo -> Finding.tip(
                        ID,
                        Span.startOf(photo.getKey()),
                        "In deze foto zit de naam van de maker of van de eigenaar van het toestel.",
                        "Laat de naam staan als die persoon dat wil; haal hem er anders uit, in Windows met Eigenschappen > Details >"
                                + " Eigenschappen verwijderen."));
    }
}
