package io.github.ictplan.rules.money;

import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.CostNature;
import io.github.ictplan.model.SchoolYear;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the budget holds to buy devices, spent group by group. A line that names a kind of device is for that kind; an investment that names none may be
 * for any.
 */
final class InvestmentMoney {

    private static final class Pot {
        private Euros left;

        Pot(Euros amount) {
            this.left = amount;
        }

        Euros take(Euros wanted) {
            Euros taken = wanted.atMost(left);
            left = left.minus(taken);
            return taken;
        }
    }

    private final Map<SchoolYear, Map<String, Deque<Pot>>> byKind = new HashMap<>();
    private final Map<SchoolYear, Deque<Pot>> forAny = new HashMap<>();

    /** @param kinds words of all groups of the inventory */
    InvestmentMoney(Collection<BudgetLine> lines, Set<String> kinds) {
        for (BudgetLine line : lines) {
            String description =
                    line.description() == null ? "" : line.description().value();
            Set<String> named = new HashSet<>(DeviceWords.of(description));
            named.retainAll(kinds);
            add(line, named);
        }
    }

    private void add(BudgetLine line, Set<String> named) {
        CostNature nature =
                line.nature() == null ? CostNature.INVESTMENT : line.nature().value();
        SchoolYear year = Objects.requireNonNull(line.schoolYear()).value();
        Pot pot = new Pot(Euros.of(line.amount()));
        for (String kind : nature == CostNature.TRAINING ? Set.<String>of() : named) {
            byKind.computeIfAbsent(year, y -> new HashMap<>())
                    .computeIfAbsent(kind, k -> new ArrayDeque<>())
                    .add(pot);
        }
        if (named.isEmpty() && nature == CostNature.INVESTMENT) {
            forAny.computeIfAbsent(year, y -> new ArrayDeque<>()).add(pot);
        }
    }

    /** Spends the price of new devices; what could not be paid. */
    Euros pay(Replacement replacement, Set<String> kinds) {
        List<SchoolYear> years = List.of(replacement.first(), replacement.last());
        Euros wanted = replacement.price();
        for (SchoolYear year : years) {
            Map<String, Deque<Pot>> named = byKind.getOrDefault(year, Map.of());
            for (String kind : new TreeSet<>(kinds)) {
                wanted = takeFrom(named.getOrDefault(kind, new ArrayDeque<>()), wanted);
            }
        }
        for (SchoolYear year : years) {
            wanted = takeFrom(forAny.getOrDefault(year, new ArrayDeque<>()), wanted);
        }
        return wanted;
    }

    /** A pot that is empty is not looked at again. */
    private static Euros takeFrom(Deque<Pot> pots, Euros wanted) {
        Euros rest = wanted;
        while (rest.isPositive() && !pots.isEmpty()) {
            rest = rest.minus(pots.element().take(rest));
            if (rest.isPositive()) {
                pots.remove();
            }
        }
        return rest;
    }
}
