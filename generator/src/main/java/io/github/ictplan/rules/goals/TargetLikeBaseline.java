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

/** A goal whose target is the value that it starts from asks nothing. */
public final class TargetLikeBaseline implements Rule {
    private static final RuleId ID = RuleId.of("doel/streefwaarde-gelijk");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Goal.class)
                .filter(goal -> isSame(goal.content().baseline(), goal.content().target()))
                .flatMap(goal -> Stream.ofNullable(goal.content().target()))
                .map(target -> Finding.warning(
                        ID,
                        target.where(),
                        "De streefwaarde is gelijk aan de beginwaarde: " + Quote.of(target.value()) + ".",
                        "Zet bij `streefwaarde` wat je wilt bereiken."));
    }

    private static boolean isSame(@Nullable Located<String> baseline, @Nullable Located<String> target) {
        return baseline != null
                && target != null
                && baseline.value().strip().equalsIgnoreCase(target.value().strip());
    }
}
