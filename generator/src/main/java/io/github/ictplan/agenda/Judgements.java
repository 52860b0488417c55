package io.github.ictplan.agenda;

import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.GoalJudgement;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the evaluations say of each goal, by its id. */
public record Judgements(Map<String, List<Round>> byGoal) {

    /** One judgement and the day of its evaluation; null if the evaluation has no date. */
    public record Round(@Nullable LocalDate date, @Nullable Judgement judgement) {}

    public static Judgements of(IctPlan plan) {
        return new Judgements(plan.filed(Evaluation.class)
                .flatMap(filed -> filed.content().judgements().stream()
                        .filter(judgement -> judgement.goal() != null)
                        .map(judgement -> Map.entry(goal(judgement), round(filed.content(), judgement))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Whether a goal was reached or stopped, or looked at on or after the day on which it was due. */
    public boolean settled(String goal, LocalDate due) {
        return byGoal.getOrDefault(goal, List.of()).stream()
                .anyMatch(round -> isFinal(round.judgement())
                        || round.date() != null && !round.date().isBefore(due));
    }

    private static boolean isFinal(@Nullable Judgement judgement) {
        return judgement == Judgement.REACHED || judgement == Judgement.STOPPED;
    }

    private static String goal(GoalJudgement judgement) {
        return judgement.goal() == null ? "" : judgement.goal().value();
    }

    private static Round round(Evaluation evaluation, GoalJudgement judgement) {
        return new Round(
                evaluation.date() == null ? null : evaluation.date().value(),
                judgement.judgement() == null ? null : judgement.judgement().value());
    }
}
