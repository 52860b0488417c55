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

/** An action of more than two years is looked at in between, or it is no action but a hope. */
public final class LongAction implements Rule {
    private static final RuleId ID = RuleId.of("actie/te-lang");
    private static final int YEARS = 2;

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
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .filter(action -> action.isOpen() && action.evaluations().size() < YEARS)
                .flatMap(action -> Stream.ofNullable(action.period()))
                .filter(LongAction::isLong)
                .map(
                        period -> Finding.tip(
                                ID,
                                period.where(),
                                "Deze actie duurt langer dan twee jaar, en intussen kijkt niemand of ze werkt.",
                                "Splits haar in stappen van ten hoogste een schooljaar, of zet bij `evaluatie` een dag per schooljaar."));
    }

    private static boolean isLong(Located<Period> period) {
        return !period.value().end().isBefore(period.value().start().plusYears(YEARS));
    }
}
