package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.GoalMeasurement;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Quantity;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last measurement has the value to reach, and more work is planned for it. */
public final class AlreadyReached implements Rule {
    private static final RuleId ID = RuleId.of("doel/al-behaald");

    /** A measurement with both its day and its value. */
    private record Measured(LocalDate date, Located<String> value) {
        static Stream<Measured> of(GoalMeasurement measurement) {
            return measurement.date() == null || measurement.value() == null
                    ? Stream.empty()
                    : Stream.of(new Measured(measurement.date().value(), measurement.value()));
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .filter(goal -> hasPlannedAction(goal.content()))
                .flatMap(goal -> check(goal.content()));
    }

    private static Stream<Finding> check(Goal goal) {
        return goal.measurements().stream()
                .flatMap(Measured::of)
                .max(Comparator.comparing(Measured::date))
                .map(Measured::value)
                .filter(last -> isReached(goal, last))
                .map(
                        last -> Finding.tip(
                                ID,
                                last.where(),
                                "De laatste meting, " + Quote.of(last.value())
                                        + ", haalt de streefwaarde al, terwijl er nog acties gepland zijn.",
                                "Kies een hogere `streefwaarde`, of schrap wat niet meer nodig is met `status: gestopt` en een `reden`."))
                .stream();
    }

    private static boolean hasPlannedAction(Goal goal) {
        return goal.actions().stream()
                .anyMatch(action -> action.status() != null && action.status().value() == ActionStatus.PLANNED);
    }

    /** On the way from the baseline to the target, at the target or past it; all three in one unit. */
    private static boolean isReached(Goal goal, Located<String> last) {
        Optional<Quantity> from = quantity(goal.baseline());
        Optional<Quantity> to = quantity(goal.target());
        Optional<Quantity> now = quantity(last);
        if (from.isEmpty() || to.isEmpty() || now.isEmpty()) {
            return false;
        }
        String unit = to.get().unit();
        if (!unit.equals(from.get().unit()) || !unit.equals(now.get().unit())) {
            return false;
        }
        int way = to.get().number().compareTo(from.get().number());
        return way != 0 && now.get().number().compareTo(to.get().number()) * way >= 0;
    }

    private static Optional<Quantity> quantity(@Nullable Located<String> text) {
        return text == null ? Optional.empty() : Quantity.parse(text.value());
    }
}
