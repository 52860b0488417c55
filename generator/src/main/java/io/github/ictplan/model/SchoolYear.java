package io.github.ictplan.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Flemish school year, 1 September to 31 August.
 *
 * @param start the year in which it begins
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{4})");

    /** Reads {@code 2026-2027}. */
    public static Optional<SchoolYear> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        return Integer.parseInt(matcher.group(2)) == first + 1 ? Optional.of(new SchoolYear(first)) : Optional.empty();
    }

    public static SchoolYear of(LocalDate date) {
        return new SchoolYear(date.getMonthValue() >= Month.SEPTEMBER.getValue() ? date.getYear() : date.getYear() - 1);
    }

    public Period period() {
        return new Period(LocalDate.of(start, 9, 1), LocalDate.of(start + 1, 8, 31));
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    /** As schools write it: {@code 2026-2027}. */
    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
