package io.github.ictplan.agenda;

import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something is to be done that is not done yet.
 *
 * @param day that day, and where the school wrote it
 * @param late the days on which it is too late; null if it never is
 * @param document in which it stands; null for the plan itself
 * @param action of the goal in {@code document}; null if it is not about one
 */
public record Due(
        DueKind kind,
        Located<LocalDate> day,
        @Nullable Period late,
        @Nullable Document document,
        @Nullable Action action) {

    /** A period of a whole school year is seldom meant to the day: so many days, and a third of the period, may pass before a start is late. */
    private static final int START_DAYS = 30;

    private static final int START_PARTS = 3;

    /** Something that is too late from the next day on, for ever. */
    static Due before(DueKind kind, Located<LocalDate> day, @Nullable Document document, @Nullable Action action) {
        return new Due(kind, day, new Period(day.value().plusDays(1), LocalDate.MAX), document, action);
    }

    /** The last day of an action that is planned or running. */
    public static Optional<Due> end(Filed<?> goal, Action action) {
        Located<Period> period = action.period();
        return period == null || !action.isOpen()
                ? Optional.empty()
                : Optional.of(before(DueKind.ACTION_END, last(period), goal.document(), action));
    }

    /** The first day of an action that is still planned. When all of its period is over, only its end is late. */
    static Due start(Filed<?> goal, Action action, Located<Period> period) {
        LocalDate first = period.value().start();
        LocalDate last = period.value().end();
        long third = ChronoUnit.DAYS.between(first, last) / START_PARTS;
        LocalDate late = first.plusDays(Math.max(START_DAYS, third) + 1);
        return new Due(
                DueKind.ACTION_START,
                new Located<>(first, period.where()),
                late.isAfter(last) ? null : new Period(late, last),
                goal.document(),
                action);
    }

    static Located<LocalDate> last(Located<Period> period) {
        return new Located<>(period.value().end(), period.where());
    }

    /** Whether it is too late; never without a reference date. */
    public boolean isLate(@Nullable LocalDate referenceDate) {
        return late != null && referenceDate != null && late.contains(referenceDate);
    }

    /** Whether its day is the reference date or one of so many days after it. */
    public boolean isNear(LocalDate referenceDate, int days) {
        return new Period(referenceDate, referenceDate.plusDays(days)).contains(day.value());
    }
}
