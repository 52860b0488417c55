package io.github.ictplan.agenda;

import io.github.ictplan.model.IctPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, as it stands on one day. Each list has the first day first.
 *
 * @param school its name; null if it did not say
 * @param date the reference date
 * @param days how many days ahead is near
 * @param late what is too late on that day
 * @param near what falls on that day or on one of so many days after it, and is not late
 * @param later what falls after that
 */
public record Agenda(
        @Nullable String school, LocalDate date, int days, List<Point> late, List<Point> near, List<Point> later) {
    public Agenda {
        late = List.copyOf(late);
        near = List.copyOf(near);
        later = List.copyOf(later);
    }

    /** The agenda of a plan, whole or as an audience may see it. What that audience may not see settles nothing: it is told nothing of it. */
    public static Agenda of(IctPlan plan, LocalDate date, int days) {
        Map<String, Owner> owners = Owner.among(plan.roles());
        List<Point> late = new ArrayList<>();
        List<Point> near = new ArrayList<>();
        List<Point> later = new ArrayList<>();
        for (Due due : DueDays.of(plan)) {
            Point point = Point.of(due, plan, owners);
            if (due.isLate(date)) {
                late.add(point);
            } else if (due.isNear(date, days)) {
                near.add(point);
            } else if (due.day().value().isAfter(date)) {
                later.add(point);
            }
        }
        var school = plan.school().name();
        return new Agenda(school == null ? null : school.value(), date, days, late, near, later);
    }

    /** The same in words that may be told. */
    public Agenda told(UnaryOperator<String> words) {
        return new Agenda(
                school == null ? null : words.apply(school),
                date,
                days,
                told(late, words),
                told(near, words),
                told(later, words));
    }

    /** The last day that is near. */
    public LocalDate until() {
        return date.plusDays(days);
    }

    private static List<Point> told(List<Point> points, UnaryOperator<String> words) {
        return points.stream().map(point -> point.told(words)).toList();
    }
}
