package io.github.ictplan.rules.actions;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.agenda.DueDays;
import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An action that is still planned while a third of its period is over, and more than a month: a period of a whole school year is seldom meant to the
 * day. When all of it is over, {@link ActionOverdue} speaks.
 */
public final class LateStart implements Rule {
    private static final RuleId ID = RuleId.of("actie/had-moeten-beginnen");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .flatMap(DueDays::ofActions)
                .filter(due -> due.kind() == DueKind.ACTION_START && due.isLate(referenceDate))
                .flatMap(LateStart::findings);
    }

    private static Stream<Finding> findings(Due start) {
        return Stream.ofNullable(start.action())
                .flatMap(action -> Stream.ofNullable(action.status()))
                .map(
                        status -> Finding.tip(
                                ID,
                                status.where(),
                                "Deze actie is nog `gepland`, maar moest beginnen op "
                                        + start.day().value() + ".",
                                "Is ze begonnen? Zet `status: lopend`. Zo niet, kies een latere periode, of zet `status: uitgesteld` met een `reden`."));
    }
}
