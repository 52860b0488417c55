package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PDF has the page that a link names. */
public final class MissingPage implements Rule {
    private static final RuleId ID = RuleId.of("link/bladzijde-ontbreekt");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Followed.all(linked, Resolution.PageMissing.class)
                .map(reference -> Finding.error(
                        ID,
                        reference.where(),
                        "Deze PDF heeft geen bladzijde " + reference.value().page() + ": ze heeft er "
                                + reference.value().pages() + ".",
                        "Open de PDF, zoek de juiste bladzijde en zet het nummer achter `#page=`."));
    }
}
