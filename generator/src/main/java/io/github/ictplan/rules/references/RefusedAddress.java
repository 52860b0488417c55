package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address that leaves the folder or could do harm is not put on the site. */
public final class RefusedAddress implements Rule {
    private static final RuleId ID = RuleId.of("link/geweigerd");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Followed.all(linked, Resolution.Refused.class)
                .map(
                        reference -> Finding.error(
                                ID,
                                reference.where(),
                                "Deze verwijzing zetten we niet op de website: "
                                        + reference.value().reason(),
                                "Verwijs naar een bestand in de map van de school, of naar een adres dat begint met `https://`."));
    }
}
