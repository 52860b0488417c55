package io.github.ictplan.rules.actions;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action ends after it began and not in the future. Of one that is still open, {@link ImpossibleStatus} says that it cannot have ended. */
public final class ImpossibleFinish implements Rule {
    private static final RuleId ID = RuleId.of("actie/afgerond-op-kan-niet");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .filter(action -> !action.isOpen())
                .flatMap(action -> Stream.ofNullable(action.finishedOn())
                        .flatMap(finished -> check(finished, action.period(), referenceDate)));
    }

    private static Stream<Finding> check(
            Located<LocalDate> finished, @Nullable Located<Period> period, @Nullable LocalDate referenceDate) {
        if (referenceDate != null && finished.value().isAfter(referenceDate)) {
            return Stream.of(Finding.warning(
                    ID,
                    finished.where(),
                    "Deze actie is afgerond op " + finished.value() + ", dat is na de peildatum " + referenceDate + ".",
                    "Kijk de datum na, of kies een latere peildatum."));
        }
        if (period != null && finished.value().isBefore(period.value().start())) {
            return Stream.of(Finding.warning(
                    ID,
                    finished.where(),
                    "Deze actie is afgerond op " + finished.value() + ", maar begint pas op "
                            + period.value().start() + ".",
                    "Kijk `afgerond-op` en `periode` na."));
        }
        return Stream.empty();
    }
}
