package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nobody looked at a document on a day that is still to come. */
public final class ReviewedInFuture implements Rule {
    private static final RuleId ID = RuleId.of("verwijzing/nagekeken-in-de-toekomst");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        return linked.plan()
                .texts()
                .flatMap(document -> document.references().stream())
                .flatMap(reference -> Stream.ofNullable(reference.reviewedOn()))
                .filter(date -> date.value().isAfter(referenceDate))
                .map(
                        date -> Finding.warning(
                                ID,
                                date.where(),
                                "Deze verwijzing is nagekeken op " + date.value() + ", dat is na de peildatum "
                                        + referenceDate + ".",
                                "Zet bij `nagekeken-op` de dag waarop je het document las. Wil je plannen? Gebruik `nazicht-op`."));
    }
}
