package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Budget, sessions and evaluations name goals of the plan. */
public final class UnknownGoal implements Rule {
    private static final RuleId ID = RuleId.of("id/onbekend-doel");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        List<String> known = plan.filed(Goal.class)
                .flatMap(goal -> Stream.ofNullable(goal.content().id()))
                .map(Located::value)
                .toList();
        return Unknown.check(
                ID, named(plan), known, "Er is geen doel ", "als document met `soort: doel`, of haal deze regel weg");
    }

    private static Stream<Located<String>> named(IctPlan plan) {
        Stream<Located<String>> budget = plan.filed(Content.Budget.class)
                .flatMap(filed -> filed.content().lines().stream())
                .flatMap(line -> line.goals().stream());
        Stream<Located<String>> sessions = plan.filed(Content.ProfessionalDevelopment.class)
                .flatMap(filed -> filed.content().sessions().stream())
                .flatMap(session -> session.goals().stream());
        Stream<Located<String>> evaluations = plan.filed(Evaluation.class)
                .flatMap(filed -> filed.content().judgements().stream())
                .flatMap(judgement -> Stream.ofNullable(judgement.goal()));
        return Stream.of(budget, sessions, evaluations).flatMap(names -> names);
    }
}
