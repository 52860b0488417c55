package io.github.ictplan.rules.content;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.agenda.DueDays;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that was to be looked at again by now. */
public final class DocumentReviewOverdue implements Rule {
    private static final RuleId ID = RuleId.of("document/nazicht-verlopen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        return DueDays.reviews(linked.plan())
                .filter(due -> due.isLate(referenceDate))
                .map(Due::day)
                .map(due -> Finding.warning(
                        ID,
                        due.where(),
                        "Dit document moest nagekeken zijn op " + due.value() + ".",
                        "Kijk het document na, en zet bij `nazicht-op` de volgende datum."));
    }
}
