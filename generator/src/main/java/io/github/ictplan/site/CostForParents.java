package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Money;
import io.github.ictplan.site.view.TableBlock;
import io.github.ictplan.site.view.TableBlock.Cell;
import io.github.ictplan.site.view.TableBlock.Column;
import io.github.ictplan.site.view.TableBlock.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parents pay, and what they do not. */
final class CostForParents {
    private CostForParents() {}

    private static boolean parentsPay(List<BudgetLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.costForParents() != null
                        && !line.costForParents().value().equals(Money.ZERO));
    }

    private static String what(BudgetLine line) {
        return Given.text(line.description(), Given.text(line.id(), ""));
    }

    /** What parents are told to get for nothing, where they pay for nothing. */
    static List<String> free(List<BudgetLine> lines) {
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

    /** Null where parents pay nothing. */
    static @Nullable TableBlock table(List<BudgetLine> lines) {
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
}
