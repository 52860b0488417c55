package io.github.ictplan.rules.approvals;

import io.github.ictplan.finding.Shortened;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Period;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plan promises, as one text: a line for each value, each with its key and its length, so that no two plans that promise something else
 * give the same text.
 */
final class Promises {
    private final StringBuilder text = new StringBuilder();

    private Promises() {}

    /** Documents come in the order of their words, so that a file can be moved or renamed. */
    static String of(IctPlan plan) {
        return plan.documents().stream()
                .map(Promises::of)
                .filter(promise -> !promise.isEmpty())
                .sorted()
                .collect(Collectors.joining());
    }

    private static String of(Document document) {
        Promises promises = new Promises();
        Content content = document.content();
        if (content instanceof Vision vision) {
            promises.document(document);
            vision.principles().forEach(promises::principle);
        } else if (content instanceof Goal goal) {
            promises.document(document);
            promises.goal(document, goal);
        } else if (content instanceof Agreement agreement) {
            promises.document(document);
            promises.list("doelgroep", agreement.audience());
            promises.value("geldt-vanaf", agreement.validFrom());
        } else if (content instanceof Budget budget) {
            budget.lines().forEach(promises::line);
        }
        return promises.text.toString();
    }

    private void document(Document document) {
        add("soort", document.kind().word());
        value("titel", document.title());
        for (Paragraph paragraph : document.body().paragraphs()) {
            add("tekst", paragraph.text());
        }
    }

    private void principle(Principle principle) {
        value("beginsel", principle.id());
        value("tekst", principle.text());
    }

    private void goal(Document document, Goal goal) {
        value("doel", goal.id());
        value("eigenaar", document.owner());
        value("indicator", goal.indicator());
        value("beginwaarde", goal.baseline());
        value("streefwaarde", goal.target());
        value("tegen", goal.due());
        value("meetwijze", goal.method());
        value("prioriteit", goal.priority());
        list("steunt-op", goal.supports());
        list("doelgroep", goal.audience());
        goal.actions().forEach(this::action);
    }

    /** Not its status, result, reason or evaluations: those are follow-up. */
    private void action(Action action) {
        value("actie", action.id());
        value("wat", action.what());
        value("eigenaar", action.owner());
        period(action.period());
        cost(action.cost());
        value("bron-middelen", action.fundingSource());
    }

    private void line(BudgetLine line) {
        value("post", line.id());
        value("omschrijving", line.description());
        add("aard", line.nature() == null ? null : line.nature().value().word());
        value("schooljaar", line.schoolYear());
        value("bedrag", line.amount());
        value("bron-middelen", line.fundingSource());
        list("doel", line.goals());
        value("kost-ouders", line.costForParents());
    }

    private void period(@Nullable Located<Period> period) {
        add(
                "periode",
                period == null
                        ? null
                        : period.value().start() + "/" + period.value().end());
    }

    private void cost(@Nullable Located<Cost> cost) {
        if (cost != null) {
            cost.value().perYear().forEach((year, amount) -> add("kost " + year, amount.toString()));
            add("kost", cost.value().total().toString());
        }
    }

    private void list(String key, Collection<Located<String>> values) {
        List<String> sorted = values.stream().map(Located::value).sorted().toList();
        sorted.forEach(value -> add(key, value));
    }

    private void value(String key, @Nullable Located<?> value) {
        add(key, value == null ? null : value.value().toString());
    }

    private void add(String key, @Nullable String value) {
        if (value != null) {
            String words = Shortened.of(value, Integer.MAX_VALUE);
            text.append(key)
                    .append(' ')
                    .append(words.length())
                    .append(' ')
                    .append(words)
                    .append('\n');
        }
    }
}
