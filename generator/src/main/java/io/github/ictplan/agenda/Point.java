package io.github.ictplan.agenda;

import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda.
 *
 * @param owner null if nobody is named, and for the plan as a whole
 * @param id of the goal, the action or the document; null if it has none
 * @param what a title, or what an action does
 * @param where the day was written
 */
public record Point(
        DueKind kind,
        LocalDate day,
        @Nullable Owner owner,
        @Nullable String id,
        String what,
        Span where) {

    private static final String UNTITLED = "ICT-plan";

    static Point of(Due due, IctPlan plan, Map<String, Owner> owners) {
        Located<String> owner = owner(due.document(), due.action());
        return new Point(
                due.kind(),
                due.day().value(),
                owner == null ? null : Owner.of(owner, owners),
                text(id(due.document(), due.action())),
                what(due, plan),
                due.day().where());
    }

    /** Whether it is about the plan as a whole. */
    public boolean isOfPlan() {
        return kind == DueKind.PLAN_REVIEW || kind == DueKind.PLAN_END;
    }

    Point told(UnaryOperator<String> words) {
        return new Point(
                kind,
                day,
                owner == null ? null : owner.told(words),
                id == null ? null : words.apply(id),
                words.apply(what),
                where);
    }

    /** An action without an owner is its goal's. */
    private static @Nullable Located<String> owner(@Nullable Document document, @Nullable Action action) {
        if (action != null && action.owner() != null) {
            return action.owner();
        }
        return document == null ? null : document.owner();
    }

    private static @Nullable Located<String> id(@Nullable Document document, @Nullable Action action) {
        if (action != null || document == null) {
            return action == null ? null : action.id();
        }
        return document.content() instanceof Goal goal && goal.id() != null ? goal.id() : document.id();
    }

    private static String what(Due due, IctPlan plan) {
        Action action = due.action();
        Document document = due.document();
        if (action != null && action.what() != null) {
            return action.what().value();
        }
        if (document != null) {
            return document.title().value();
        }
        String title = text(plan.card().title());
        return title == null ? UNTITLED : title;
    }

    private static @Nullable String text(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }
}
