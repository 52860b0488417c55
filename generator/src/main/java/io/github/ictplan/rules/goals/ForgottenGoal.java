package io.github.ictplan.rules.goals;

import io.github.ictplan.agenda.Judgements;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goals that the evaluations of the last two years passed over; told once, at the last of them. Without one, more than goals is forgotten. */
public final class ForgottenGoal implements Rule {
    private static final RuleId ID = RuleId.of("evaluatie/doel-vergeten");
    private static final int MONTHS = 24;

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
        Located<Period> period = plan.card().period();
        if (referenceDate == null || period == null) {
            return Stream.empty();
        }
        LocalDate since = referenceDate.minusMonths(MONTHS);
        if (period.value().start().isAfter(since) || !period.value().contains(referenceDate)) {
            return Stream.empty();
        }
        Judgements judgements = Judgements.of(plan);
        List<String> forgotten = plan.filed(Goal.class)
                .map(goal -> goal.content())
                .filter(goal -> begunBefore(goal, since))
                .flatMap(goal -> Stream.ofNullable(goal.id()))
                .map(Located::value)
                .filter(id -> !judgements.settled(id, since))
                .toList();
        return lastRound(plan, new Period(since, referenceDate))
                .filter(round -> !forgotten.isEmpty())
                .map(round -> finding(round, forgotten));
    }

    /** A goal whose every action is younger could not be judged. */
    private static boolean begunBefore(Goal goal, LocalDate since) {
        return goal.actions().stream()
                .flatMap(action -> Stream.ofNullable(action.period()))
                .anyMatch(period -> period.value().start().isBefore(since));
    }

    private static Stream<Span> lastRound(IctPlan plan, Period lastYears) {
        return plan
                .filed(Evaluation.class)
                .flatMap(evaluation -> Stream.ofNullable(evaluation.content().date()))
                .filter(date -> lastYears.contains(date.value()))
                .max(Comparator.comparing(Located<LocalDate>::value).thenComparing(Located::where))
                .map(Located::where)
                .stream();
    }

    private static Finding finding(Span round, List<String> forgotten) {
        return Finding.tip(
                ID,
                round,
                "Geen evaluatie van de laatste twee jaar zegt iets over " + Quote.choices(forgotten) + ".",
                "Geef die doelen in de volgende evaluatie een `oordeel`, ook als het `gestopt` is.");
    }
}
