package io.github.ictplan.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What something costs.
 *
 * @param perYear amounts by school year; empty if the school wrote one amount and no period
 * @param total the sum
 */
public record Cost(SortedMap<SchoolYear, Money> perYear, Money total) {

    public Cost {
        perYear = Collections.unmodifiableSortedMap(new TreeMap<>(perYear));
    }

    public Money in(SchoolYear year) {
        return perYear.getOrDefault(year, Money.ZERO);
    }
}
