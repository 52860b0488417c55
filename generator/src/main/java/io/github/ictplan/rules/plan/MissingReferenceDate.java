package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Without a reference date nothing can be overdue, and the school should know that nobody looked. */
public final class MissingReferenceDate implements Rule {
    private static final RuleId ID = RuleId.of("plan/zonder-peildatum");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate != null) {
            return Stream.empty();
        }
        return Stream.of(Finding.tip(
                ID,
                linked.plan().where(),
                "Er is geen peildatum en geen geschiedenis (git) die we kunnen lezen, dus kijken we niet na wat te laat is.",
                "Typ `-Dictplan.peildatum=2026-11-01` achter het bevel, met de datum van vandaag."));
    }
}
