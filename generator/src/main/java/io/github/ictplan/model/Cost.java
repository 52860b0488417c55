package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What something costs.
 *
 * @param perYear amounts by school year; empty if the school wrote one amount and no period
 * @param total the sum
 * @param years where the school wrote the school years; empty if it wrote one amount
 */
public record Cost(SortedMap<SchoolYear, Money> perYear, Money total, Map<SchoolYear, Span> years) {

    public Cost {
        perYear = Collections.unmodifiableSortedMap(new TreeMap<>(perYear));
        years = Map.copyOf(years);
    }

    public Money in(SchoolYear year) {
        return perYear.getOrDefault(year, Money.ZERO);
    }
}
