package io.github.ictplan.model;

import java.time.LocalDate;

/** From the first day to the last, both included. The end is not before the start. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (end.isBefore(start)) {
            throw new IllegalStateException("period ends before it starts: " + start + "/" + end);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    /** Whether a day lies in both. */
    public boolean overlaps(Period other) {
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }
}
