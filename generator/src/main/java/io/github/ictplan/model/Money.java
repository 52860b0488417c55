package io.github.ictplan.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in euro.
 *
 * @param cents euro cents, 0 or more
 */
public record Money(long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    private static final Pattern FORM = Pattern.compile("\\d{1,10}(?:\\.\\d{1,2})?");

    /** Reads {@code 1200} or {@code 1200.50}. */
    public static Optional<Money> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Money(new BigDecimal(text).movePointRight(2).longValueExact()));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** As in {@code plan.json}: euro with a point, and cents only where there are any. */
    @Override
    public String toString() {
        long rest = cents % 100;
        return cents / 100 + (rest == 0 ? "" : (rest < 10 ? ".0" : ".") + rest);
    }
}
