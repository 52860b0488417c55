package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is all first is nothing first; told once, at the first goal too many. */
public final class ManyPriorities implements Rule {
    private static final RuleId ID = RuleId.of("doel/te-veel-prioriteiten");
    private static final int MOST = 5;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<Located<Integer>> first = linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> Stream.ofNullable(goal.content().priority()))
                .filter(priority -> priority.value() == 1)
                .toList();
        return first.stream()
                .skip(MOST)
                .limit(1)
                .map(priority -> Finding.tip(
                        ID,
                        priority.where(),
                        "Het plan heeft " + first.size() + " doelen met prioriteit 1: dat is veel tegelijk.",
                        "Kies er hoogstens " + MOST + ", en zet de andere op `prioriteit: 2` of `3`."));
    }
}
