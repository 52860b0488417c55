package io.github.ictplan.agenda;

import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PlanStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All days of a plan on which something is to be done. */
public final class DueDays {
    private static final Comparator<Due> ORDER = Comparator.<Due, LocalDate>comparing(
                    due -> due.day().value())
            .thenComparing(Due::kind)
            .thenComparing(due -> due.day().where());

    private DueDays() {}

    /** Of everything in the plan, the first day first. */
    public static List<Due> of(IctPlan plan) {
        Judgements judgements = Judgements.of(plan);
        return Stream.of(
                        ofPlan(plan.card()),
                        reviews(plan),
                        plan.filed(Goal.class).flatMap(goal -> ofGoal(goal, judgements)),
                        plan.filed(Goal.class).flatMap(DueDays::ofActions))
                .flatMap(days -> days)
                .sorted(ORDER)
                .toList();
    }

    /** When the plan is reviewed, and when its last day is. Only a plan that still passes for the one in force can be over. */
    public static Stream<Due> ofPlan(PlanCard card) {
        Stream<Due> review =
                Stream.ofNullable(card.reviewDueOn()).map(day -> Due.before(DueKind.PLAN_REVIEW, day, null, null));
        if (card.period() == null || card.status() != null && card.status().value() == PlanStatus.REPLACED) {
            return review;
        }
        Located<LocalDate> last = Due.last(card.period());
        Due end = Due.before(DueKind.PLAN_END, last, null, null);
        return Stream.concat(
                review, Stream.of(card.approved() ? end : new Due(DueKind.PLAN_END, last, null, null, null)));
    }

    /** When each document of the plan and of the register is looked at again. */
    public static Stream<Due> reviews(IctPlan plan) {
        return plan.texts()
                .flatMap(document -> Stream.ofNullable(document.reviewDueOn())
                        .map(day -> Due.before(DueKind.DOCUMENT_REVIEW, day, document, null)));
    }

    /** When a goal is to be reached, unless an evaluation settled it. */
    public static Stream<Due> ofGoal(Filed<Goal> goal, Judgements judgements) {
        Located<LocalDate> day = goal.content().due();
        Located<String> id = goal.content().id();
        return day == null || id != null && judgements.settled(id.value(), day.value())
                ? Stream.empty()
                : Stream.of(Due.before(DueKind.GOAL, day, goal.document(), null));
    }

    /** When the actions of a goal begin, end and are evaluated. */
    public static Stream<Due> ofActions(Filed<Goal> goal) {
        return goal.content().actions().stream().flatMap(action -> ofAction(goal, action));
    }

    private static Stream<Due> ofAction(Filed<Goal> goal, Action action) {
        Located<Period> period = action.period();
        boolean planned = action.status() != null && action.status().value() == ActionStatus.PLANNED;
        Stream<Due> start = period == null || !planned ? Stream.empty() : Stream.of(Due.start(goal, action, period));
        return Stream.of(start, Due.end(goal, action).stream(), evaluations(goal.document(), action))
                .flatMap(days -> days);
    }

    /** Of a day that is past nobody wrote whether the action was evaluated: it is never late. */
    private static Stream<Due> evaluations(Document document, Action action) {
        return action.isStopped()
                ? Stream.empty()
                : action.evaluations().stream()
                        .map(day -> new Due(DueKind.ACTION_EVALUATION, day, null, document, action));
    }
}
