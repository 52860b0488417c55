package io.github.ictplan.rules.money;

import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.source.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one action or session costs in one school year.
 *
 * @param name its id between backticks, or a Dutch word for it
 * @param source where the money comes from; null if the school does not say, or for a session, which has no such key
 * @param where the amount, or the school year that stands before it
 */
record Expense(String name, SchoolYear year, @Nullable String source, Euros amount, Span where) {

    /** All of a plan, in reading order. What was stopped costs nothing any more. */
    static Stream<Expense> of(IctPlan plan) {
        Stream<Expense> actions = plan.filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .filter(action -> !action.isStopped())
                .flatMap(Expense::of);
        Stream<Expense> sessions = plan.filed(ProfessionalDevelopment.class)
                .flatMap(development -> development.content().sessions().stream())
                .flatMap(Expense::of);
        return Stream.concat(actions, sessions);
    }

    private static Stream<Expense> of(Action action) {
        Located<String> source = action.fundingSource();
        return of(action.id(), "een actie", source == null ? null : source.value(), action.cost());
    }

    private static Stream<Expense> of(Session session) {
        return of(session.id(), "een sessie", null, session.cost());
    }

    private static Stream<Expense> of(
            @Nullable Located<String> id, String word, @Nullable String source, @Nullable Located<Cost> cost) {
        if (cost == null) {
            return Stream.empty();
        }
        String name = id == null ? word : Quote.of(id.value());
        return cost.value().perYear().entrySet().stream()
                .map(year -> new Expense(
                        name,
                        year.getKey(),
                        source,
                        Euros.of(year.getValue()),
                        cost.value().years().getOrDefault(year.getKey(), cost.where())));
    }
}
