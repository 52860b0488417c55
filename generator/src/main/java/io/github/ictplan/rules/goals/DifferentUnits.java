package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Quantity;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Progress can be drawn only when begin, target and measurements share a unit. */
public final class DifferentUnits implements Rule {
    private static final RuleId ID = RuleId.of("doel/andere-eenheid");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().filed(Goal.class).flatMap(goal -> check(goal.content()));
    }

    /** The unit is that of the baseline, or of the target where the baseline is in words. */
    private static Stream<Finding> check(Goal goal) {
        return named(goal.baseline(), "beginwaarde")
                .or(() -> named(goal.target(), "streefwaarde"))
                .map(first -> check(goal, first))
                .orElse(Stream.empty());
    }

    /** A value with a unit, and the key at which it stands. */
    private record Named(String key, Located<String> value, String unit) {}

    private static Optional<Named> named(@Nullable Located<String> value, String key) {
        return value == null ? Optional.empty() : unit(value).map(unit -> new Named(key, value, unit));
    }

    private static Stream<Finding> check(Goal goal, Named first) {
        Stream<Located<String>> values = Stream.concat(
                Stream.ofNullable(goal.target()),
                goal.measurements().stream().flatMap(measurement -> Stream.ofNullable(measurement.value())));
        return values.filter(value ->
                        unit(value).filter(other -> !other.equals(first.unit())).isPresent())
                .map(value -> Finding.tip(
                        ID,
                        value.where(),
                        "De eenheid van " + Quote.of(value.value()) + " is anders dan die van de " + first.key() + ", "
                                + Quote.of(first.value().value()) + ".",
                        "Gebruik overal dezelfde eenheid, dan tekenen we de vooruitgang."));
    }

    private static Optional<String> unit(Located<String> value) {
        return Quantity.parse(value.value()).map(quantity -> quantity.unit().toLowerCase(Locale.ROOT));
    }
}
