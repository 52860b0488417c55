package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Content.DeviceGroup;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.GoalJudgement;
import io.github.ictplan.model.Content.Inventory;
import io.github.ictplan.model.Content.Measurement;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Quantity;
import io.github.ictplan.site.view.Strip;
import io.github.ictplan.site.view.TableBlock;
import io.github.ictplan.site.view.TableBlock.Cell;
import io.github.ictplan.site.view.TableBlock.ChartRow;
import io.github.ictplan.site.view.TableBlock.Column;
import io.github.ictplan.site.view.TableBlock.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that a document's {@code soort} adds to its text. */
final class DocumentTables {
    private final Blueprint blueprint;
    private final Places places;
    private final BudgetLines budget;

    DocumentTables(Blueprint blueprint, Places places) {
        this.blueprint = blueprint;
        this.places = places;
        this.budget = new BudgetLines(blueprint, places);
    }

    @Nullable
    TableBlock of(Baseline baseline) {
        List<Measurement> measurements = baseline.measurements();
        return measurements.isEmpty()
                ? null
                : new TableBlock(
                        "Metingen",
                        "metingen",
                        List.of(
                                new Column("Bron", false),
                                new Column("Datum", false),
                                new Column("Aantal", true),
                                new Column("Resultaat", false)),
                        measurements.stream().map(DocumentTables::row).toList(),
                        null,
                        chart(measurements),
                        null);
    }

    private static Row row(Measurement measurement) {
        return new Row(
                null,
                List.of(
                        Cell.of(Given.text(measurement.source(), "(zonder bron)")),
                        Cell.of(Given.date(measurement.date())),
                        Cell.of(
                                measurement.count() == null
                                        ? null
                                        : Dutch.grouped(measurement.count().value())),
                        Cell.of(Given.value(measurement.result()))));
    }

    /** A bar for each result in percent, if there are at least two. */
    private static List<ChartRow> chart(List<Measurement> measurements) {
        List<ChartRow> rows = new ArrayList<>();
        for (Measurement measurement : measurements) {
            String result = Given.text(measurement.result(), "");
            Quantity quantity = Quantity.parse(result).orElse(null);
            if (quantity != null && isPercentage(quantity)) {
                int width = quantity.number()
                        .movePointRight(1)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
                Strip strip = new Strip(
                        List.of(new Strip.Bar(0, width, 0, "waarde")), 1, List.of(250, 500, 750), null, result);
                rows.add(new ChartRow(Given.text(measurement.source(), ""), result, strip));
            }
        }
        return rows.size() < 2 ? List.of() : rows;
    }

    private static boolean isPercentage(Quantity quantity) {
        return quantity.unit().startsWith("%")
                && quantity.number().signum() >= 0
                && quantity.number().compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    @Nullable
    TableBlock of(Inventory inventory) {
        return inventory.groups().isEmpty()
                ? null
                : new TableBlock(
                        "Onze toestellen",
                        "toestellen",
                        List.of(
                                new Column("Toestellen", false),
                                new Column("Aantal", true),
                                new Column("Aankoop", true),
                                new Column("Levensduur", true),
                                new Column("Vervangen in", true),
                                new Column("Voor wie", false),
                                new Column("Eigendom", false),
                                new Column("Prijs per stuk", true),
                                new Column("Kost bij vervanging", true)),
                        inventory.groups().stream().map(DocumentTables::row).toList(),
                        null,
                        List.of(),
                        "\"Vervangen in\" is het aankoopjaar plus de levensduur.");
    }

    private static Row row(DeviceGroup group) {
        Integer bought = Given.value(group.purchaseYear());
        Integer years = Given.value(group.lifespan());
        Integer count = Given.value(group.count());
        Money price = Given.value(group.unitPrice());
        String id = Given.value(group.id());
        return new Row(
                id == null ? null : Anchor.ofId(id),
                List.of(
                        Cell.of(Dutch.label(Given.text(group.kind(), id == null ? "Toestellen" : id))),
                        Cell.of(count == null ? null : Dutch.grouped(count)),
                        Cell.of(bought == null ? null : bought.toString()),
                        Cell.of(years == null ? null : years + " jaar"),
                        Cell.of(bought == null || years == null ? null : String.valueOf(bought + years)),
                        Cell.of(Given.labels(group.audience())),
                        Cell.of(
                                group.ownership() == null
                                        ? null
                                        : Dutch.label(group.ownership().value())),
                        Cell.of(price == null ? null : Dutch.money(price)),
                        Cell.of(
                                price == null || count == null
                                        ? null
                                        : Dutch.money(new Money(price.cents() * count)))));
    }

    @Nullable
    TableBlock of(ProfessionalDevelopment development) {
        return development.sessions().isEmpty()
                ? null
                : new TableBlock(
                        "Wat het team leert",
                        "sessies",
                        List.of(
                                new Column("Vorming", false),
                                new Column("Voor wie", false),
                                new Column("Wanneer", false),
                                new Column("Uren", true),
                                new Column("Doel", false),
                                new Column("Kost", true)),
                        development.sessions().stream().map(this::row).toList(),
                        null,
                        List.of(),
                        null);
    }

    private Row row(Session session) {
        String id = Given.value(session.id());
        return new Row(
                id == null ? null : Anchor.ofId(id),
                List.of(
                        Cell.of(PlanCosts.name(session)),
                        Cell.of(Given.labels(session.audience())),
                        Cell.of(
                                session.period() == null
                                        ? null
                                        : Dutch.period(session.period().value())),
                        Cell.of(Given.value(session.hours())),
                        budget.goals(session.goals()),
                        Cell.of(
                                session.cost() == null
                                        ? null
                                        : GoalCards.cost(session.cost().value()))));
    }

    @Nullable
    TableBlock of(Evaluation evaluation) {
        return judgements("Oordeel per doel", evaluation.judgements());
    }

    @Nullable
    TableBlock judgements(String title, List<GoalJudgement> judgements) {
        return judgements.isEmpty()
                ? null
                : new TableBlock(
                        title,
                        "oordeel",
                        List.of(
                                new Column("Doel", false),
                                new Column("Oordeel", false),
                                new Column("Gemeten", false),
                                new Column("Besluit", false)),
                        judgements.stream().map(this::row).toList(),
                        null,
                        List.of(),
                        null);
    }

    private Row row(GoalJudgement judgement) {
        return new Row(
                null,
                List.of(
                        goal(judgement.goal()),
                        judgement.judgement() == null
                                ? Cell.of(null)
                                : new Cell(
                                        "",
                                        null,
                                        Statuses.of(judgement.judgement().value())),
                        Cell.of(Given.value(judgement.value())),
                        Cell.of(Given.value(judgement.decision()))));
    }

    private Cell goal(@Nullable Located<String> id) {
        if (id == null) {
            return Cell.of("");
        }
        return blueprint
                .index()
                .goal(id.value())
                .map(goal -> new Cell(Frames.titled(goal.document()), places.of(goal.document()), null))
                .orElseGet(() -> Cell.of(id.value()));
    }
}
