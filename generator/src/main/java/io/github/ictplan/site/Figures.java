package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Document;
import io.github.ictplan.rules.plan.PlanPart;
import io.github.ictplan.rules.plan.PlanType;
import io.github.ictplan.rules.text.Readability;
import io.github.ictplan.site.view.Fact;
import io.github.ictplan.site.view.TableBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be counted of the whole plan: what kind it is, and how its documents read. Advice to compare with, never a verdict. */
record Figures(Blueprint blueprint, Places places) {
    /** A shorter text has too few sentences for an average. */
    private static final int WORDS = 40;

    private static final int MOST = 40;

    private static final String NOTE =
            "Leesgemak volgens Flesch-Douma: rond 60 leest een tekst gewoon, onder 30 heel moeilijk. Tussen haakjes staat het cijfer zonder vaktermen. De"
                    + " formule kent de betekenis niet: vergelijk er enkel je eigen teksten mee.";

    List<Fact> type() {
        PlanType type = PlanType.of(blueprint.plan());
        List<String> missing = type.missing().stream().map(PlanPart::words).toList();
        return List.of(
                Fact.of("Soort plan", Dutch.label(type.label().words())),
                Fact.of("Nog niet gevonden", missing.isEmpty() ? "niets: alle delen zijn er" : Dutch.list(missing)));
    }

    /** The longest texts, in reading order; null if all are short. */
    @Nullable
    TableBlock readability() {
        List<TableBlock.Row> rows = blueprint.plan().documents().stream()
                .map(document -> new Read(document, Readability.of(document)))
                .filter(read -> read.figures().words() >= WORDS)
                .limit(MOST)
                .map(this::row)
                .toList();
        List<TableBlock.Column> columns = List.of(
                new TableBlock.Column("Document", false),
                new TableBlock.Column("Woorden", true),
                new TableBlock.Column("Woorden per zin", true),
                new TableBlock.Column("Langste zin", true),
                new TableBlock.Column("Leesgemak", true));
        return rows.isEmpty()
                ? null
                : new TableBlock("Hoe vlot de teksten lezen", "leesbaarheid", columns, rows, null, List.of(), NOTE);
    }

    private record Read(Document document, Readability figures) {}

    private TableBlock.Row row(Read read) {
        Readability figures = read.figures();
        return new TableBlock.Row(
                null,
                List.of(
                        new TableBlock.Cell(Frames.titled(read.document()), places.of(read.document()), null),
                        TableBlock.Cell.of(Dutch.grouped(figures.words())),
                        TableBlock.Cell.of(tenths(figures.wordsPerSentence())),
                        TableBlock.Cell.of(figures.longest() + " woorden"),
                        TableBlock.Cell.of(
                                Math.round(figures.ease()) + " (" + Math.round(figures.easeWithoutTerms()) + ")")));
    }

    private static String tenths(double number) {
        long tenths = Math.round(number * 10);
        return tenths / 10 + "," + tenths % 10;
    }
}
