package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal that is not about a number is measured by a talk or a look, on a moment that is known. */
public final class NotMeasurable implements Rule {
    private static final RuleId ID = RuleId.of("doel/niet-meetbaar");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .filter(goal -> !isLooked(goal.content().method()))
                .flatMap(goal -> Stream.ofNullable(goal.content().target()))
                .filter(target -> !Measurable.isAmount(target.value()))
                .map(
                        target -> Finding.warning(
                                ID,
                                target.where(),
                                "De streefwaarde " + Quote.of(target.value())
                                        + " zegt niet hoeveel, dus weet niemand wanneer ze bereikt is.",
                                "Typ een aantal of een deel, zoals `80 %`. Gaat het niet om een getal? Zet dan bij `meetwijze` welk gesprek of welke observatie het toont, en wanneer."));
    }

    private static boolean isLooked(@Nullable Located<String> method) {
        return method != null && Measurable.isLookWithMoment(method.value());
    }
}
