package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan that runs is evaluated every year. */
public final class MissingEvaluation implements Rule {
    private static final RuleId ID = RuleId.of("plan/evaluatie-ontbreekt");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        Located<Period> period = plan.card().period();
        if (period == null || referenceDate == null || !period.value().contains(referenceDate)) {
            return Stream.empty();
        }
        Optional<Located<LocalDate>> last = Rounds.last(plan, referenceDate);
        LocalDate since = last.map(Located::value)
                .filter(date -> date.isAfter(period.value().start()))
                .orElse(period.value().start());
        if (!Rounds.tooFar(since, referenceDate)) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.warning(
                        ID,
                        last.map(Located::where).orElse(period.where()),
                        last.map(date -> "De laatste evaluatie is van " + date.value() + ", meer dan een jaar geleden.")
                                .orElse("Het plan loopt al meer dan een jaar en is nog niet geëvalueerd."),
                        "Kijk met het team wat lukte, en schrijf het op in `plan/opvolging/`, met `soort: evaluatie`, `datum` en per doel een `oordeel`."));
    }
}
