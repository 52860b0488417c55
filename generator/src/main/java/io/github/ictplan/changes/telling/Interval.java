package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.DeadlineShift;
import io.github.ictplan.language.Dutch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How far a day moved, in words. */
final class Interval {
    private static final int MONTHS_A_YEAR = 12;
    private static final double DAYS_A_MONTH = 30.44;
    private static final int MANY_DAYS = 60;

    private Interval() {}

    /** {@code 14 dagen later}, {@code 4 maanden vroeger}, {@code ongeveer 3 maanden later}. */
    static String between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? length(to, from) + " vroeger" : length(from, to) + " later";
    }

    /** Both ways the same: {@code 14 dagen}. */
    static String length(DeadlineShift shift) {
        return shift.isLater() ? length(shift.from(), shift.to()) : length(shift.to(), shift.from());
    }

    private static String length(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        int months = months(first, last);
        if (months > 0) {
            return months % MONTHS_A_YEAR == 0
                    ? months / MONTHS_A_YEAR + " jaar"
                    : Dutch.count(months, "maand", "maanden");
        }
        return days <= MANY_DAYS
                ? Dutch.count((int) days, "dag", "dagen")
                : "ongeveer " + Math.round(days / DAYS_A_MONTH) + " maanden";
    }

    /** Whole months between the two days; the last day of a month stands for any other last day. 0 if it is no whole number. */
    private static int months(LocalDate first, LocalDate last) {
        int months = (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
        boolean whole = first.plusMonths(months).equals(last) || isLastOfMonth(first) && isLastOfMonth(last);
        return whole ? months : 0;
    }

    private static boolean isLastOfMonth(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }
}
