package io.github.ictplan.rules.money;

import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money of any size: a long is too short for what a mistyped count times a mistyped price can be.
 *
 * @param cents euro cents
 */
record Euros(BigInteger cents) implements Comparable<Euros> {
    static final Euros ZERO = new Euros(BigInteger.ZERO);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    static Euros of(Money money) {
        return new Euros(BigInteger.valueOf(money.cents()));
    }

    static Euros of(@Nullable Located<Money> money) {
        return money == null ? ZERO : of(money.value());
    }

    Euros plus(Euros other) {
        return new Euros(cents.add(other.cents));
    }

    Euros minus(Euros other) {
        return new Euros(cents.subtract(other.cents));
    }

    Euros times(int count) {
        return new Euros(cents.multiply(BigInteger.valueOf(count)));
    }

    Euros atMost(Euros other) {
        return compareTo(other) < 0 ? this : other;
    }

    boolean isPositive() {
        return cents.signum() > 0;
    }

    @Override
    public int compareTo(Euros other) {
        return cents.compareTo(other.cents);
    }

    /** As keys hold it: {@code 1200} or {@code 1200.50}. */
    String typed() {
        return whole() + (hasCents() ? "." + rest() : "");
    }

    /** {@code € 1.200} or {@code € 1.200,50}. */
    @Override
    public String toString() {
        StringBuilder digits = new StringBuilder(whole());
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, '.');
        }
        return "€ " + digits + (hasCents() ? "," + rest() : "");
    }

    private String whole() {
        return cents.divide(HUNDRED).toString();
    }

    private boolean hasCents() {
        return cents.mod(HUNDRED).signum() != 0;
    }

    private String rest() {
        String rest = cents.mod(HUNDRED).toString();
        return rest.length() == 1 ? "0" + rest : rest;
    }
}
