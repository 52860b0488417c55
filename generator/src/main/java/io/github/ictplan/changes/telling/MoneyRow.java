package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.MoneyShift;
import io.github.ictplan.changes.MoneyShift.Line;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One amount before and after, as a row of a table.
 *
 * @param of of what: {@code Begroting}, {@code Kost van acties en vorming}, {@code Bijdrage van ouders}
 * @param name a school year, a theme, a source or the whole, as a reader calls it
 * @param total whether it is the whole
 */
public record MoneyRow(String of, String name, Money before, Money after, boolean total) {
    private static final String WHOLE = "Samen";

    /** The changed rows of the budget, then of the costs, then what parents pay; each kind with its whole, changed or not. */
    static List<MoneyRow> of(Comparison comparison) {
        MoneyShift shift = comparison.money();
        Names names = Names.of(comparison);
        List<MoneyRow> rows = new ArrayList<>();
        add(rows, "Begroting", shift.budget(), names);
        add(rows, "Kost van acties en vorming", shift.costs(), names);
        if (shift.forParents().isChanged()) {
            rows.add(row("Bijdrage van ouders", WHOLE, shift.forParents(), true));
        }
        return List.copyOf(rows);
    }

    private static void add(List<MoneyRow> rows, String of, MoneyShift.Totals totals, Names names) {
        List<MoneyRow> changed = new ArrayList<>();
        add(changed, of, totals.byYear(), UnaryOperator.identity());
        add(changed, of, totals.byTheme(), names::theme);
        add(changed, of, totals.bySource(), Dutch::label);
        if (totals.all().isChanged() || !changed.isEmpty()) {
            changed.add(row(of, WHOLE, totals.all(), true));
        }
        rows.addAll(changed);
    }

    private static void add(List<MoneyRow> rows, String of, List<Line> lines, UnaryOperator<String> name) {
        lines.stream()
                .filter(Line::isChanged)
                .map(line -> row(of, name.apply(line.name()), line, false))
                .forEach(rows::add);
    }

    private static MoneyRow row(String of, String name, Line line, boolean total) {
        return new MoneyRow(of, name, line.before(), line.after(), total);
    }

    /** {@code 4.000 euro meer}, {@code 500 euro minder}, {@code evenveel}. */
    public String difference() {
        Money difference = new Money(Math.abs(after.cents() - before.cents()));
        int order = after.compareTo(before);
        return order == 0 ? "evenveel" : Dutch.euro(difference) + (order > 0 ? " meer" : " minder");
    }

    public String beforeText() {
        return Dutch.euro(before);
    }

    public String afterText() {
        return Dutch.euro(after);
    }
}
