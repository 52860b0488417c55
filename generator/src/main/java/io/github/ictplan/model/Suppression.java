package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import java.time.LocalDate;

/**
 * A finding that the school chose to live with, for a while and for a reason (format.md §2).
 *
 * @param rule slug of the rule, as written
 * @param until the last day on which it holds
 * @param firstLine of the lines in which it holds, from 1
 * @param lastLine the last of them; {@link Integer#MAX_VALUE} for a whole file
 */
public record Suppression(
        Located<String> rule, Located<String> reason, Located<LocalDate> until, int firstLine, int lastLine) {

    /** One that holds for the whole file in which it stands. */
    public static Suppression ofFile(Located<String> rule, Located<String> reason, Located<LocalDate> until) {
        return new Suppression(rule, reason, until, 1, Integer.MAX_VALUE);
    }

    /** Whether it holds at a place. */
    public boolean covers(Span where) {
        return where.file().equals(rule.where().file()) && firstLine <= where.line() && where.line() <= lastLine;
    }
}
