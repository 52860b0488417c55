package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.TableBlock;
import io.github.ictplan.site.view.TableBlock.Cell;
import io.github.ictplan.site.view.TableBlock.Column;
import io.github.ictplan.site.view.TableBlock.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All lines of a budget, each with its goal and its evidence. */
final class BudgetLines {
    private final Blueprint blueprint;
    private final Places places;

    BudgetLines(Blueprint blueprint, Places places) {
        this.blueprint = blueprint;
        this.places = places;
    }

    TableBlock table(List<BudgetLine> lines) {
        List<Row> rows = lines.stream().map(this::row).toList();
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

    private Row row(BudgetLine line) {
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
}
