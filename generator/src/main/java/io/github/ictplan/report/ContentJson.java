package io.github.ictplan.report;

import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.DeviceGroup;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Inventory;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.CostNature;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Judgement;
import io.github.ictplan.model.Located;
import org.jspecify.annotations.Nullable;

/** Writes the keys that belong to one {@code soort}. */
final class ContentJson {
    private final JsonText json;
    private final Named named;

    ContentJson(JsonText json, Named named) {
        this.json = json;
        this.named = named;
    }

    @Nullable
    Located<String> goalId(Document document) {
        return document.content() instanceof Goal goal ? goal.id() : null;
    }

    void write(Document document) {
        if (document.content() instanceof Vision vision) {
            vision(vision);
        } else if (document.content() instanceof Baseline baseline) {
            baseline(baseline);
        } else if (document.content() instanceof Goal goal) {
            goal(goal);
        } else if (document.content() instanceof Agreement agreement) {
            agreement(agreement);
        } else if (document.content() instanceof Inventory inventory) {
            json.objects("toestelgroepen", inventory.groups(), this::group);
        } else if (document.content() instanceof Budget budget) {
            json.objects("posten", budget.lines(), this::line);
        } else if (document.content() instanceof ProfessionalDevelopment development) {
            json.objects("sessies", development.sessions(), this::session);
        } else if (document.content() instanceof Evaluation evaluation) {
            evaluation(evaluation);
        }
    }

    private void vision(Vision vision) {
        json.objects(
                "beginselen",
                vision.principles(),
                principle -> json.value("id", principle.id()).value("tekst", principle.text()));
        json.object(
                "secties",
                sections -> vision.sections()
                        .forEach((question, heading) -> sections.text(question.word(), heading.text())));
    }

    private void baseline(Baseline baseline) {
        json.objects(
                "metingen",
                baseline.measurements(),
                measurement -> json.value("bron", measurement.source())
                        .value("datum", measurement.date())
                        .value("aantal", measurement.count())
                        .value("resultaat", measurement.result()));
    }

    private void goal(Goal goal) {
        json.value("indicator", goal.indicator())
                .value("beginwaarde", goal.baseline())
                .value("streefwaarde", goal.target())
                .value("tegen", goal.due())
                .value("meetwijze", goal.method())
                .values("steunt-op", named.known(goal.supports()))
                .value("prioriteit", goal.priority())
                .values("doelgroep", goal.audience())
                .objects(
                        "metingen",
                        goal.measurements(),
                        measurement -> json.value("datum", measurement.date()).value("waarde", measurement.value()))
                .objects("acties", goal.actions(), this::action);
    }

    private void action(Action action) {
        json.value("id", action.id())
                .value("wat", action.what())
                .value("eigenaar", action.owner())
                .period("periode", action.period())
                .word("status", action.status(), ActionStatus::word);
        cost(action.cost());
        json.value("bron-middelen", action.fundingSource())
                .values("evaluatie", action.evaluations())
                .value("resultaat", action.result())
                .value("afgerond-op", action.finishedOn())
                .value("reden", action.reason())
                .text("zichtbaarheid", action.visibility().word());
    }

    private void agreement(Agreement agreement) {
        json.values("doelgroep", agreement.audience())
                .value("geldt-vanaf", agreement.validFrom())
                .optional("bron", named.address(agreement.source()));
    }

    private void group(DeviceGroup group) {
        json.value("id", group.id())
                .value("soort", group.kind())
                .value("aantal", group.count())
                .value("aankoopjaar", group.purchaseYear())
                .value("eigendom", group.ownership())
                .values("doelgroep", group.audience())
                .value("levensduur", group.lifespan())
                .value("eenheidsprijs", group.unitPrice());
    }

    private void line(BudgetLine line) {
        json.value("id", line.id())
                .value("omschrijving", line.description())
                .word("aard", line.nature(), CostNature::word)
                .value("schooljaar", line.schoolYear())
                .value("bedrag", line.amount())
                .value("bron-middelen", line.fundingSource())
                .values("doel", named.known(line.goals()))
                .value("kost-ouders", line.costForParents())
                .optional("bewijs", named.address(line.evidence()));
    }

    private void session(Session session) {
        json.value("id", session.id())
                .value("wat", session.what())
                .values("doelgroep", session.audience())
                .period("periode", session.period())
                .value("uren", session.hours());
        cost(session.cost());
        json.values("doel", named.known(session.goals()));
    }

    private void evaluation(Evaluation evaluation) {
        json.value("datum", evaluation.date())
                .value("orgaan", evaluation.body())
                .objects(
                        "doelen",
                        evaluation.judgements().stream()
                                .filter(judgement -> named.knows(judgement.goal()))
                                .toList(),
                        judgement -> json.value("id", judgement.goal())
                                .word("oordeel", judgement.judgement(), Judgement::word)
                                .value("waarde", judgement.value())
                                .value("besluit", judgement.decision()));
    }

    /** An amount, or amounts by school year: the two forms that the YAML has. */
    private void cost(@Nullable Located<Cost> cost) {
        if (cost == null) {
            return;
        }
        if (cost.value().perYear().isEmpty()) {
            json.value("kost", cost.value().total());
        } else {
            json.object(
                    "kost",
                    years -> cost.value().perYear().forEach((year, amount) -> years.value(year.toString(), amount)));
        }
    }
}
