package io.github.ictplan.changes;

import io.github.ictplan.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Amounts added up as a whole, and by school year, theme and source. */
final class MoneySums {
    private Money all = Money.ZERO;
    private final SortedMap<String, Money> byYear = new TreeMap<>();
    private final SortedMap<String, Money> byTheme = new TreeMap<>();
    private final SortedMap<String, Money> bySource = new TreeMap<>();

    void add(Money money, @Nullable String year, @Nullable String theme, @Nullable String source) {
        all = all.plus(money);
        byYear.merge(name(year), money, Money::plus);
        byTheme.merge(name(theme), money, Money::plus);
        bySource.merge(name(source), money, Money::plus);
    }

    private static String name(@Nullable String name) {
        return name == null ? MoneyShift.WITHOUT : name;
    }

    static MoneyShift.Totals shift(MoneySums before, MoneySums after) {
        return new MoneyShift.Totals(
                new MoneyShift.Line(MoneyShift.WHOLE, before.all, after.all),
                lines(before.byYear, after.byYear),
                lines(before.byTheme, after.byTheme),
                lines(before.bySource, after.bySource));
    }

    private static List<MoneyShift.Line> lines(Map<String, Money> before, Map<String, Money> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<MoneyShift.Line> lines = new ArrayList<>();
        boolean rest = names.remove(MoneyShift.WITHOUT);
        names.forEach(name -> lines.add(line(name, before, after)));
        if (rest) {
            lines.add(line(MoneyShift.WITHOUT, before, after));
        }
        return lines;
    }

    private static MoneyShift.Line line(String name, Map<String, Money> before, Map<String, Money> after) {
        return new MoneyShift.Line(name, before.getOrDefault(name, Money.ZERO), after.getOrDefault(name, Money.ZERO));
    }
}
