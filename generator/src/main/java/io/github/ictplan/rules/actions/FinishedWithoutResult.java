package io.github.ictplan.rules.actions;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action that is done says what came of it, and when. */
public final class FinishedWithoutResult implements Rule {
    private static final RuleId ID = RuleId.of("actie/afgerond-zonder-resultaat");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .flatMap(action -> Stream.ofNullable(action.status())
                        .filter(status -> status.value() == ActionStatus.DONE)
                        .flatMap(status -> missing(action)
                                .map(key -> Finding.warning(
                                        ID,
                                        action.where(),
                                        "Deze actie is afgerond, maar " + key + " ontbreekt.",
                                        HINTS.get(key)))));
    }

    private static Stream<String> missing(Action action) {
        return Stream.concat(
                action.result() == null ? Stream.of("resultaat") : Stream.empty(),
                action.finishedOn() == null ? Stream.of("afgerond-op") : Stream.empty());
    }

    private static final Map<String, String> HINTS = Map.of(
            "resultaat",
                    "Schrijf in één zin wat de actie opleverde, bijvoorbeeld: resultaat: 18 van de 21 leraren volgden de sessie",
            "afgerond-op", "Voeg de dag toe, bijvoorbeeld: afgerond-op: 2026-12-18");
}
