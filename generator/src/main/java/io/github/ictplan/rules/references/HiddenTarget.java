package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A public text does not link to what the public may not see. */
public final class HiddenTarget implements Rule {
    /** Its name. */
    public static final RuleId ID = RuleId.of("link/verborgen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Followed.all(linked, Resolution.NotVisible.class)
                .map(reference -> Finding.error(
                        ID,
                        reference.where(),
                        "Deze verwijzing leidt naar een document dat alleen voor het "
                                + reference.value().visibility().word() + " is.",
                        "Haal de verwijzing weg, of maak deze tekst ook alleen zichtbaar voor het "
                                + reference.value().visibility().word() + "."));
    }
}
