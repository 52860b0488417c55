package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A link that works only where capitals do not count breaks on the web. */
public final class WrongCapitals implements Rule {
    private static final RuleId ID = RuleId.of("link/hoofdletters");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Followed.all(linked, Resolution.CaseDiffers.class)
                .map(reference -> Finding.warning(
                        ID,
                        reference.where(),
                        "De hoofdletters in deze verwijzing kloppen niet: zo werkt ze niet op elke computer.",
                        "Typ `" + reference.value().address() + "`."));
    }
}
