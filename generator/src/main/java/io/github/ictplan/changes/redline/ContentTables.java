package io.github.ictplan.changes.redline;

import static io.github.ictplan.changes.redline.Names.labels;
import static io.github.ictplan.changes.redline.Names.list;
import static io.github.ictplan.changes.redline.Names.said;

import io.github.ictplan.changes.redline.FactBlocks.Row;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that a document's {@code soort} adds to its text. */
record ContentTables(Names names, FactBlocks facts) {

    void add(Content content) {
        if (content instanceof Content.Goal goal) {
            goal(goal);
        } else if (content instanceof Content.Vision vision) {
            facts.table(
                    "Onze beginselen",
                    List.of("Beginsel", "Tekst"),
                    vision.principles().stream()
                            .map(one -> Row.of(
                                    one.id().value(),
                                    one.id().value(),
                                    one.text().value()))
                            .toList());
        } else if (content instanceof Content.Baseline baseline) {
            facts.table("Metingen", List.of("Bron", "Datum", "Aantal", "Resultaat"), rows(baseline));
        } else if (content instanceof Content.Inventory inventory) {
            inventory(inventory);
        } else if (content instanceof Content.Budget budget) {
            budget(budget);
        } else if (content instanceof Content.ProfessionalDevelopment development) {
            sessions(development);
        } else if (content instanceof Content.Evaluation evaluation) {
            facts.table(
                    "Oordeel per doel",
                    List.of("Doel", "Oordeel", "Gemeten", "Besluit"),
                    evaluation.judgements().stream()
                            .map(one -> Row.of(
                                    key(one.goal()),
                                    names.goal(one.goal()),
                                    said(one.judgement(), judgement -> Dutch.label(judgement.word())),
                                    said(one.value()),
                                    said(one.decision())))
                            .toList());
        }
    }

    private void goal(Content.Goal goal) {
        facts.table(
                "Wat we doen",
                List.of("Actie", "Wie", "Wanneer", "Stand", "Kost", "Middelen", "Evaluatie", "Resultaat", "Reden"),
                goal.actions().stream().map(this::row).toList());
        facts.table(
                "Metingen",
                List.of("Datum", "Waarde"),
                goal.measurements().stream()
                        .map(one ->
                                Row.of(said(one.date(), Dutch::date), said(one.date(), Dutch::date), said(one.value())))
                        .toList());
    }

    private Row row(Content.Action action) {
        return Row.of(
                key(action.id()),
                named(action.id(), said(action.what())),
                names.role(action.owner()),
                said(action.period(), ContentTables::days),
                joined(
                        said(action.status(), status -> Dutch.label(status.word())),
                        said(action.finishedOn(), day -> "klaar op " + Dutch.date(day))),
                said(action.cost(), ContentTables::cost),
                said(action.fundingSource(), Dutch::label),
                list(action.evaluations(), Dutch::date),
                said(action.result()),
                said(action.reason()));
    }

    private static List<Row> rows(Content.Baseline baseline) {
        return baseline.measurements().stream()
                .map(one -> Row.of(
                        null,
                        said(one.source()),
                        said(one.date(), Dutch::date),
                        said(one.count(), count -> Dutch.grouped(count)),
                        said(one.result())))
                .toList();
    }

    private void inventory(Content.Inventory inventory) {
        facts.table(
                "Onze toestellen",
                List.of("Toestellen", "Aantal", "Aankoop", "Levensduur", "Voor wie", "Eigendom", "Prijs per stuk"),
                inventory.groups().stream()
                        .map(group -> Row.of(
                                key(group.id()),
                                named(group.id(), said(group.kind(), Dutch::label)),
                                said(group.count(), count -> Dutch.grouped(count)),
                                said(group.purchaseYear(), year -> Integer.toString(year)),
                                said(group.lifespan(), years -> years + " jaar"),
                                labels(group.audience()),
                                said(group.ownership(), Dutch::label),
                                said(group.unitPrice(), Dutch::money)))
                        .toList());
    }

    private void budget(Content.Budget budget) {
        facts.table(
                "Alle posten",
                List.of("Post", "Aard", "Schooljaar", "Bron", "Doel", "Bewijs", "Bedrag", "Ouders betalen"),
                budget.lines().stream()
                        .map(line -> Row.of(
                                key(line.id()),
                                named(line.id(), said(line.description())),
                                said(line.nature(), nature -> Dutch.label(nature.word())),
                                said(line.schoolYear(), Object::toString),
                                said(line.fundingSource(), Dutch::label),
                                list(line.goals(), id -> id),
                                names.target(line.evidence()),
                                said(line.amount(), Dutch::money),
                                said(line.costForParents(), Dutch::money)))
                        .toList());
    }

    private void sessions(Content.ProfessionalDevelopment development) {
        facts.table(
                "Wat het team leert",
                List.of("Vorming", "Voor wie", "Wanneer", "Uren", "Doel", "Kost"),
                development.sessions().stream()
                        .map(session -> Row.of(
                                key(session.id()),
                                named(session.id(), said(session.what())),
                                labels(session.audience()),
                                said(session.period(), ContentTables::days),
                                said(session.hours()),
                                list(session.goals(), id -> id),
                                said(session.cost(), ContentTables::cost)))
                        .toList());
    }

    private static @Nullable String key(@Nullable Located<String> id) {
        return id == null ? null : id.value();
    }

    private static String named(@Nullable Located<String> id, String text) {
        return id == null ? text : (id.value() + " " + text).strip();
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    /** To the day, unlike on the site: a redline hides no day that moved. */
    static String days(Period period) {
        return Dutch.date(period.start()) + " tot " + Dutch.date(period.end());
    }

    private static String cost(Cost cost) {
        List<String> years = new ArrayList<>();
        cost.perYear().forEach((year, amount) -> years.add(year + ": " + Dutch.money(amount)));
        return Dutch.money(cost.total()) + (years.isEmpty() ? "" : " (" + String.join("; ", years) + ")");
    }
}
