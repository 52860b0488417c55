package io.github.ictplan.changes;

import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a day moved: a deadline, the end of a period, the last day of an evaluation; or the start of a period that ends on the same day.
 *
 * @param isStart whether it is the start that moved
 */
public record DeadlineShift(LocalDate from, LocalDate to, boolean isStart) {

    /** Empty unless it was a day and still is one. */
    public static Optional<DeadlineShift> of(Change.Edited change) {
        return between(change.from(), change.to());
    }

    private static Optional<DeadlineShift> between(@Nullable Value from, @Nullable Value to) {
        if (from instanceof Value.Day before && to instanceof Value.Day after) {
            return Optional.of(new DeadlineShift(before.date(), after.date(), false));
        }
        if (from instanceof Value.Span before && to instanceof Value.Span after) {
            return Optional.of(between(before.period(), after.period()));
        }
        return from instanceof Value.Days before && to instanceof Value.Days after
                ? Optional.of(new DeadlineShift(last(before.dates()), last(after.dates()), false))
                : Optional.empty();
    }

    private static DeadlineShift between(Period before, Period after) {
        return before.end().equals(after.end())
                ? new DeadlineShift(before.start(), after.start(), true)
                : new DeadlineShift(before.end(), after.end(), false);
    }

    private static LocalDate last(List<LocalDate> dates) {
        return dates.get(dates.size() - 1);
    }

    /** Days later; negative if it is earlier. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    public boolean isLater() {
        return to.isAfter(from);
    }

    /** Whether it falls in another school year. */
    public boolean crossesSchoolYear() {
        return !schoolYear().equals(SchoolYear.of(from));
    }

    /** The school year in which it falls now. */
    public SchoolYear schoolYear() {
        return SchoolYear.of(to);
    }
}
