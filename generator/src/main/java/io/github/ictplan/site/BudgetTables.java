package io.github.ictplan.site;

import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.site.view.BudgetBlock;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Item;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Budget lines, and beside them what actions and sessions cost; the two are never added up. */
final class BudgetTables {
    private static final String NO_SOURCE = "Nog niet toegewezen";

    private final Blueprint blueprint;
    private final Places places;

    BudgetTables(Blueprint blueprint, Places places) {
        this.blueprint = blueprint;
        this.places = places;
    }

    /** The money of some budgets; {@code whole} adds what the whole plan costs beside it. */
    BudgetBlock block(List<Budget> budgets, boolean whole) {
        List<BudgetLine> lines =
                budgets.stream().flatMap(b -> b.lines().stream()).toList();
        SortedSet<SchoolYear> years = new TreeSet<>();
        Map<String, Map<SchoolYear, Money>> sources = new TreeMap<>();
        for (BudgetLine line : lines) {
            if (line.amount() != null && line.schoolYear() != null) {
                years.add(line.schoolYear().value());
                sources.computeIfAbsent(source(line.fundingSource()), s -> new HashMap<>())
                        .merge(line.schoolYear().value(), line.amount().value(), Money::plus);
            }
        }
        List<Chip> legend = new ArrayList<>();
        sources.keySet().forEach(source -> legend.add(new Chip("bron-" + (legend.size() % 6 + 1), source)));
        return new BudgetBlock(
                years.isEmpty() ? null : bySource(years, sources, legend),
                legend,
                whole ? beside(lines) : null,
                lines.isEmpty() ? null : lines(lines),
                whole ? costs() : null,
                parents(lines),
                free(lines));
    }

    private static String source(@Nullable Located<String> source) {
        return source == null ? NO_SOURCE : Dutch.label(source.value());
    }

    private static TableBlock bySource(
            SortedSet<SchoolYear> years, Map<String, Map<SchoolYear, Money>> sources, List<Chip> legend) {
        List<Column> columns = new ArrayList<>(List.of(new Column("Bron van de middelen", false)));
        years.forEach(year -> columns.add(new Column(year.toString(), true)));
        columns.add(new Column("Samen", true));
        List<Row> rows = new ArrayList<>();
        sources.forEach((source, amounts) -> rows.add(row(source, years, amounts)));
        Map<SchoolYear, Money> totals = new TreeMap<>();
        sources.values().forEach(amounts -> amounts.forEach((year, money) -> totals.merge(year, money, Money::plus)));
        return new TableBlock(
                "Begroting per schooljaar en per bron",
                "per-schooljaar",
                columns,
                rows,
                row("Samen", years, totals),
                chart(years, sources, totals, legend),
                null);
    }

    private static Row row(String head, SortedSet<SchoolYear> years, Map<SchoolYear, Money> amounts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(head)));
        years.forEach(year -> cells.add(Cell.of(amounts.containsKey(year) ? Dutch.money(amounts.get(year)) : "–")));
        cells.add(Cell.of(Dutch.money(amounts.values().stream().reduce(Money.ZERO, Money::plus))));
        return new Row(null, cells);
    }

    private static List<ChartRow> chart(
            SortedSet<SchoolYear> years,
            Map<String, Map<SchoolYear, Money>> sources,
            Map<SchoolYear, Money> totals,
            List<Chip> legend) {
        long most = totals.values().stream().mapToLong(Money::cents).max().orElse(0);
        if (most == 0) {
            return List.of();
        }
        List<ChartRow> chart = new ArrayList<>();
        for (SchoolYear year : years) {
            List<Strip.Bar> bars = new ArrayList<>();
            long before = 0;
            for (Chip source : legend) {
                long cents = sources.getOrDefault(source.text(), Map.of())
                        .getOrDefault(year, Money.ZERO)
                        .cents();
                int start = (int) (before * 1000 / most);
                int end = (int) ((before + cents) * 1000 / most);
                if (cents > 0) {
                    bars.add(new Strip.Bar(start, Math.max(2, end - start), 0, source.kind()));
                }
                before += cents;
            }
            String value = Dutch.money(totals.getOrDefault(year, Money.ZERO));
            chart.add(new ChartRow(
                    year.toString(), value, new Strip(bars, 1, List.of(), null, "Begroting " + year + ": " + value)));
        }
        return chart;
    }

    private TableBlock lines(List<BudgetLine> lines) {
        List<Row> rows = lines.stream().map(this::line).toList();
        Money total = lines.stream()
                .map(line -> line.amount() == null ? Money.ZERO : line.amount().value())
                .reduce(Money.ZERO, Money::plus);
        return new TableBlock(
                "Alle posten",
                "posten",
                List.of(
                        new Column("Post", false),
                        new Column("Aard", false),
                        new Column("Schooljaar", false),
                        new Column("Bron", false),
                        new Column("Doel", false),
                        new Column("Bewijs", false),
                        new Column("Bedrag", true)),
                rows,
                new Row(
                        null,
                        List.of(
                                Cell.of("Samen"),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(""),
                                Cell.of(Dutch.money(total)))),
                List.of(),
                null);
    }

    private Row line(BudgetLine line) {
        String id = Given.value(line.id());
        String text = Given.text(line.description(), "(zonder omschrijving)");
        return new Row(
                id == null ? null : Anchor.ofId(id),
                List.of(
                        Cell.of(id == null ? text : id + " – " + text),
                        Cell.of(
                                line.nature() == null
                                        ? null
                                        : Dutch.label(line.nature().value().word())),
                        Cell.of(
                                line.schoolYear() == null
                                        ? null
                                        : line.schoolYear().value().toString()),
                        Cell.of(
                                line.fundingSource() == null
                                        ? null
                                        : Dutch.label(line.fundingSource().value())),
                        goals(line.goals()),
                        evidence(line.evidence()),
                        Cell.of(
                                line.amount() == null
                                        ? null
                                        : Dutch.money(line.amount().value()))));
    }

    private Cell evidence(@Nullable Located<String> evidence) {
        if (evidence == null) {
            return Cell.of(null);
        }
        Item line = new References(blueprint, places).line(evidence);
        return new Cell(line.text(), line.href(), null);
    }

    /** Ids of goals; one leads to its page. */
    Cell goals(List<Located<String>> goals) {
        String text = String.join(", ", goals.stream().map(Located::value).toList());
        String href = goals.size() == 1
                ? blueprint
                        .index()
                        .goal(goals.get(0).value())
                        .map(goal -> places.of(goal.document()))
                        .orElse(null)
                : null;
        return new Cell(text, href, null);
    }

    private static boolean parentsPay(List<BudgetLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.costForParents() != null
                        && !line.costForParents().value().equals(Money.ZERO));
    }

    private static String what(BudgetLine line) {
        return Given.text(line.description(), Given.text(line.id(), ""));
    }

    private static List<String> free(List<BudgetLine> lines) {
        return parentsPay(lines)
                ? List.of()
                : lines.stream()
                        .filter(line -> line.costForParents() != null)
                        .map(line -> what(line)
                                + (line.schoolYear() == null
                                        ? ""
                                        : " (" + line.schoolYear().value() + ")"))
                        .toList();
    }

    private static @Nullable TableBlock parents(List<BudgetLine> lines) {
        if (!parentsPay(lines)) {
            return null;
        }
        List<Row> rows = lines.stream()
                .filter(line -> line.costForParents() != null)
                .map(line -> new Row(
                        null,
                        List.of(
                                Cell.of(what(line)),
                                Cell.of(
                                        line.schoolYear() == null
                                                ? null
                                                : line.schoolYear().value().toString()),
                                Cell.of(Dutch.money(line.costForParents().value())))))
                .toList();
        return new TableBlock(
                "Wat ouders betalen",
                "kost-ouders",
                List.of(new Column("Waarvoor", false), new Column("Schooljaar", false), new Column("Bijdrage", true)),
                rows,
                null,
                List.of(),
                null);
    }

    private record Costed(String name, @Nullable String href, String kind, Cost cost) {}

    private List<Costed> costed() {
        IctPlan plan = blueprint.plan();
        Stream<Costed> actions = plan.filed(Goal.class).flatMap(this::actions);
        Stream<Costed> sessions = plan.filed(ProfessionalDevelopment.class).flatMap(this::sessions);
        return Stream.concat(actions, sessions).toList();
    }

    private Stream<Costed> actions(Filed<Goal> goal) {
        return goal.content().actions().stream()
                .flatMap(action -> Stream.ofNullable(action.cost()).map(cost -> costed(goal, action, cost.value())));
    }

    private Costed costed(Filed<Goal> goal, Action action, Cost cost) {
        String id = Given.value(action.id());
        String name = (id == null ? "" : id + " ") + Given.text(action.what(), "");
        String href = id == null ? places.of(goal.document()) : places.of(goal.document(), Anchor.ofId(id));
        return new Costed(name.strip(), href, "Actie", cost);
    }

    private Stream<Costed> sessions(Filed<ProfessionalDevelopment> development) {
        return development.content().sessions().stream()
                .filter(session -> session.cost() != null)
                .map(session -> new Costed(
                        name(session),
                        places.of(development.document()),
                        "Vorming",
                        session.cost().value()));
    }

    static String name(Session session) {
        String id = Given.value(session.id());
        return ((id == null ? "" : id + " ") + Given.text(session.what(), "")).strip();
    }

    private @Nullable TableBlock beside(List<BudgetLine> lines) {
        List<Costed> costed = costed();
        if (costed.isEmpty()) {
            return null;
        }
        SortedSet<SchoolYear> years = new TreeSet<>();
        lines.forEach(line -> {
            if (line.schoolYear() != null) {
                years.add(line.schoolYear().value());
            }
        });
        costed.forEach(c -> years.addAll(c.cost().perYear().keySet()));
        List<Row> rows = new ArrayList<>();
        for (SchoolYear year : years) {
            rows.add(new Row(
                    null,
                    List.of(
                            Cell.of(year.toString()),
                            amount(budgeted(lines, year)),
                            amount(sum(costed, "Actie", year)),
                            amount(sum(costed, "Vorming", year)))));
        }
        return new TableBlock(
                "Begroting naast de kost van het plan",
                "naast-elkaar",
                List.of(
                        new Column("Schooljaar", false),
                        new Column("Begroot (posten)", true),
                        new Column("Kost van de acties", true),
                        new Column("Kost van de vorming", true)),
                rows,
                null,
                List.of(),
                "De begroting zegt waar het geld vandaan komt. De kost van acties en vorming zegt waar het naartoe gaat."
                        + " Je leest ze naast elkaar; tel ze niet op.");
    }

    private static Cell amount(Money money) {
        return Cell.of(money.equals(Money.ZERO) ? null : Dutch.money(money));
    }

    private static Money budgeted(List<BudgetLine> lines, SchoolYear year) {
        return lines.stream()
                .filter(line ->
                        line.schoolYear() != null && line.schoolYear().value().equals(year))
                .map(line -> line.amount() == null ? Money.ZERO : line.amount().value())
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money sum(List<Costed> costed, String kind, SchoolYear year) {
        return costed.stream()
                .filter(c -> c.kind().equals(kind))
                .map(c -> c.cost().in(year))
                .reduce(Money.ZERO, Money::plus);
    }

    private @Nullable TableBlock costs() {
        List<Costed> costed = costed();
        if (costed.isEmpty()) {
            return null;
        }
        SortedSet<SchoolYear> years = new TreeSet<>();
        costed.forEach(c -> years.addAll(c.cost().perYear().keySet()));
        List<Column> columns =
                new ArrayList<>(List.of(new Column("Actie of vorming", false), new Column("Soort", false)));
        years.forEach(year -> columns.add(new Column(year.toString(), true)));
        columns.add(new Column("Samen", true));
        return new TableBlock(
                "Wat acties en vorming kosten",
                "kosten",
                columns,
                costed.stream().map(c -> row(c, years)).toList(),
                null,
                List.of(),
                null);
    }

    private static Row row(Costed costed, SortedSet<SchoolYear> years) {
        List<Cell> cells =
                new ArrayList<>(List.of(new Cell(costed.name(), costed.href(), null), Cell.of(costed.kind())));
        years.forEach(year -> cells.add(amount(costed.cost().in(year))));
        cells.add(Cell.of(Dutch.money(costed.cost().total())));
        return new Row(null, cells);
    }
}
