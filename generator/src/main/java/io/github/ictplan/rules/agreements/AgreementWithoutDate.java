package io.github.ictplan.rules.agreements;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Filed;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Since when an agreement holds; where no agreement says it, one finding asks for it. */
public final class AgreementWithoutDate implements Rule {
    private static final RuleId ID = RuleId.of("afspraak/zonder-datum");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<Filed<Agreement>> agreements = linked.plan().filed(Agreement.class).toList();
        boolean known = agreements.stream().anyMatch(AgreementWithoutDate::says);
        return agreements.stream()
                .filter(agreement -> !says(agreement))
                .limit(known ? Long.MAX_VALUE : 1)
                .map(agreement -> Finding.tip(
                        ID,
                        agreement.document().where(),
                        "Deze afspraak zegt niet vanaf wanneer ze geldt.",
                        "Voeg een regel toe, bijvoorbeeld `geldt-vanaf: 2026-09-01`."));
    }

    private static boolean says(Filed<Agreement> agreement) {
        return agreement.content().validFrom() != null;
    }
}
