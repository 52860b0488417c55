package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Strip;
import io.github.ictplan.site.view.TableBlock;
import io.github.ictplan.site.view.TableBlock.Cell;
import io.github.ictplan.site.view.TableBlock.ChartRow;
import io.github.ictplan.site.view.TableBlock.Column;
import io.github.ictplan.site.view.TableBlock.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The budget by school year and by source, as a table and as bars. */
final class BudgetBySource {
    private static final String NO_SOURCE = "Nog niet toegewezen";
    private static final int COLOURS = 6;
    /** Widths of bars are in thousandths. */
    private static final int WHOLE = 1000;

    private final SortedSet<SchoolYear> years = new TreeSet<>();
    private final Map<String, Map<SchoolYear, Money>> sources = new TreeMap<>();
    private final List<Chip> legend = new ArrayList<>();

    BudgetBySource(List<BudgetLine> lines) {
        for (BudgetLine line : lines) {
            if (line.amount() != null && line.schoolYear() != null) {
                years.add(line.schoolYear().value());
                sources.computeIfAbsent(source(line.fundingSource()), s -> new HashMap<>())
                        .merge(line.schoolYear().value(), line.amount().value(), Money::plus);
            }
        }
        sources.keySet().forEach(source -> legend.add(new Chip("bron-" + (legend.size() % COLOURS + 1), source)));
    }

    private static String source(@Nullable Located<String> source) {
        return source == null ? NO_SOURCE : Dutch.label(source.value());
    }

    /** What each colour stands for. */
    List<Chip> legend() {
        return legend;
    }

    /** Null if no line has both an amount and a year. */
    @Nullable
    TableBlock table() {
        if (years.isEmpty()) {
            return null;
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("Bron van de middelen", false)));
        years.forEach(year -> columns.add(new Column(year.toString(), true)));
        columns.add(new Column("Samen", true));
        List<Row> rows = new ArrayList<>();
        sources.forEach((source, amounts) -> rows.add(row(source, amounts)));
        Map<SchoolYear, Money> totals = new TreeMap<>();
        sources.values().forEach(amounts -> amounts.forEach((year, money) -> totals.merge(year, money, Money::plus)));
        return new TableBlock(
                "Begroting per schooljaar en per bron",
                "per-schooljaar",
                columns,
                rows,
                row("Samen", totals),
                chart(totals),
                null);
    }

    private Row row(String head, Map<SchoolYear, Money> amounts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(head)));
        years.forEach(year -> cells.add(Cell.of(amounts.containsKey(year) ? Dutch.money(amounts.get(year)) : "–")));
        cells.add(Cell.of(Dutch.money(amounts.values().stream().reduce(Money.ZERO, Money::plus))));
        return new Row(null, cells);
    }

    private List<ChartRow> chart(Map<SchoolYear, Money> totals) {
        long most = totals.values().stream().mapToLong(Money::cents).max().orElse(0);
        return most == 0
                ? List.of()
                : years.stream()
                        .map(year -> chartRow(year, totals.getOrDefault(year, Money.ZERO), most))
                        .toList();
    }

    private ChartRow chartRow(SchoolYear year, Money total, long most) {
        List<Strip.Bar> bars = new ArrayList<>();
        long before = 0;
        for (Chip source : legend) {
            long cents = sources.getOrDefault(source.text(), Map.of())
                    .getOrDefault(year, Money.ZERO)
                    .cents();
            int start = (int) (before * WHOLE / most);
            int end = (int) ((before + cents) * WHOLE / most);
            if (cents > 0) {
                bars.add(new Strip.Bar(start, Math.max(2, end - start), 0, source.kind()));
            }
            before += cents;
        }
        String value = Dutch.money(total);
        return new ChartRow(
                year.toString(), value, new Strip(bars, 1, List.of(), null, "Begroting " + year + ": " + value));
    }
}
