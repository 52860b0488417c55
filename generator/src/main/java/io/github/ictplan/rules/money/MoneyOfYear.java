package io.github.ictplan.rules.money;

import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one school year foresees and costs.
 *
 * @param lines with an amount, in reading order
 */
record MoneyOfYear(SchoolYear year, List<BudgetLine> lines, List<Expense> expenses) {

    /**
     * Where the costs are more than the lines.
     *
     * @param source null for all sources together
     */
    record Shortage(@Nullable String source, MoneyOfYear money) {
        Euros cost() {
            return money.cost();
        }

        Euros foreseen() {
            return money.foreseen();
        }

        /** The last line, whose amount could be raised; without a line, the cost with which the costs become more. */
        Span where() {
            List<BudgetLine> lines = money.lines();
            Located<?> amount =
                    lines.isEmpty() ? null : lines.get(lines.size() - 1).amount();
            return amount == null ? money.expenses().get(0).where() : amount.where();
        }
    }

    /** By source, or else of all sources together. Where a line does not name its source, that money may serve any. */
    Stream<Shortage> shortages() {
        List<Shortage> bySource = lines.isEmpty() || lines.stream().anyMatch(line -> line.fundingSource() == null)
                ? List.of()
                : bySource();
        return bySource.isEmpty() && isShort() ? Stream.of(new Shortage(null, this)) : bySource.stream();
    }

    private List<Shortage> bySource() {
        Map<String, List<BudgetLine>> foreseen = lines.stream()
                .collect(Collectors.groupingBy(line ->
                        Sources.key(Objects.requireNonNull(line.fundingSource()).value())));
        Map<String, List<Expense>> spent = expenses.stream()
                .filter(expense -> expense.source() != null)
                .collect(Collectors.groupingBy(
                        expense -> Sources.key(Objects.requireNonNull(expense.source())),
                        TreeMap::new,
                        Collectors.toList()));
        return spent.entrySet().stream()
                .map(source -> new Shortage(
                        source.getKey(),
                        new MoneyOfYear(year, foreseen.getOrDefault(source.getKey(), List.of()), source.getValue())))
                .filter(shortage -> shortage.money().isShort())
                .toList();
    }

    private boolean isShort() {
        return cost().compareTo(foreseen()) > 0;
    }

    private Euros cost() {
        return expenses.stream().map(Expense::amount).reduce(Euros.ZERO, Euros::plus);
    }

    private Euros foreseen() {
        return lines.stream().map(line -> Euros.of(line.amount())).reduce(Euros.ZERO, Euros::plus);
    }
}
