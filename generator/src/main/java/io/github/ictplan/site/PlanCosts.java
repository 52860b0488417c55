package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.site.view.TableBlock;
import io.github.ictplan.site.view.TableBlock.Cell;
import io.github.ictplan.site.view.TableBlock.Column;
import io.github.ictplan.site.view.TableBlock.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What actions and sessions cost, beside the budget; the two are never added up. */
final class PlanCosts {
    private final Places places;
    private final List<Costed> costed;

    PlanCosts(Blueprint blueprint, Places places) {
        this.places = places;
        IctPlan plan = blueprint.plan();
        this.costed = Stream.concat(
                        plan.filed(Goal.class).flatMap(this::actions),
                        plan.filed(ProfessionalDevelopment.class).flatMap(this::sessions))
                .toList();
    }

    private record Costed(String name, @Nullable String href, String kind, Cost cost) {}

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

    /** Budget and cost by school year, side by side; null if nothing of the plan has a cost. */
    @Nullable
    TableBlock beside(List<BudgetLine> lines) {
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

    /** Each action and session with its cost; null if none has one. */
    @Nullable
    TableBlock table() {
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
