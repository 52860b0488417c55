package io.github.ictplan.rules.plan;

import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the plan was looked at. A plan is looked at once a year; two months more, so that June follows May and August follows June. */
final class Rounds {
    private static final int MONTHS = 14;

    private Rounds() {}

    /** The day of the last evaluation that is not after the reference date. */
    static Optional<Located<LocalDate>> last(IctPlan plan, @Nullable LocalDate referenceDate) {
        return plan.filed(Evaluation.class)
                .flatMap(evaluation -> Optional.ofNullable(evaluation.content().date()).stream())
                .filter(date -> referenceDate == null || !date.value().isAfter(referenceDate))
                .max(Comparator.comparing(Located<LocalDate>::value).thenComparing(Located::where));
    }

    /** Whether more than a year lies between two days. */
    static boolean tooFar(LocalDate from, LocalDate to) {
        return to.isAfter(from.plusMonths(MONTHS));
    }
}
