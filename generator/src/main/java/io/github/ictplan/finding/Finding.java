package io.github.ictplan.finding;

import io.github.ictplan.source.Span;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing the author should look at, and what to do about it.
 *
 * @param where the exact word, key, value, link or heading (format.md §3 says which)
 * @param message Dutch, one sentence, what is wrong
 * @param hint Dutch, what to type instead; null where the message says it all
 */
public record Finding(
        RuleId rule,
        Severity severity,
        Span where,
        String message,
        @Nullable String hint) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::where).thenComparing(Finding::rule).thenComparing(Finding::message);

    public static Finding error(RuleId rule, Span where, String message, @Nullable String hint) {
        return new Finding(rule, Severity.ERROR, where, message, hint);
    }

    public static Finding warning(RuleId rule, Span where, String message, @Nullable String hint) {
        return new Finding(rule, Severity.WARNING, where, message, hint);
    }

    public static Finding tip(RuleId rule, Span where, String message, @Nullable String hint) {
        return new Finding(rule, Severity.TIP, where, message, hint);
    }

    /** By file, line, column, rule; never by the order of the file system. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
