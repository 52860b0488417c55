package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Filed;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal, its actions and its text say who, what, when and how much. */
public final class VagueGoal implements Rule {
    private static final RuleId ID = RuleId.of("doel/te-weinig-concreet");
    private static final int LEAST = 50;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Vague vague = Vague.of(linked.plan(), ID, LEAST, "dit doel en zijn acties");
        return linked.plan().filed(Goal.class).flatMap(goal -> vague.judge(sentences(goal)));
    }

    private static Stream<Said> sentences(Filed<Goal> filed) {
        Goal goal = filed.content();
        Stream<Said> values = Stream.of(
                        filed.document().summary(),
                        goal.indicator(),
                        goal.method(),
                        filed.document().title())
                .flatMap(Said::in);
        Stream<Said> actions = goal.actions().stream()
                .flatMap(action -> Stream.of(action.what(), action.result(), action.reason())
                        .flatMap(Said::in));
        return Stream.of(values, actions, Said.inBody(filed.document())).flatMap(said -> said);
    }
}
