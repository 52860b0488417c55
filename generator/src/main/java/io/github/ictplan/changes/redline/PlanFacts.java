package io.github.ictplan.changes.redline;

import static io.github.ictplan.changes.redline.Names.said;

import io.github.ictplan.changes.redline.FactBlocks.Row;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.PlanCard;
import java.util.List;

/** What {@code ictplan.yaml} and {@code woordenlijst.yaml} tell of the plan itself: its card, who approved it, who does what, its words. */
record PlanFacts(Names names) {
    static final String TITLE = "De fiche van het plan";
    static final String PATH = "ictplan.yaml";

    List<Block> of(IctPlan plan) {
        PlanCard card = plan.card();
        FactBlocks facts = new FactBlocks();
        facts.fact("Titel", said(card.title()));
        facts.fact("Versie", said(card.version()));
        facts.fact("Stand", said(card.status(), status -> Dutch.label(status.word())));
        facts.fact("Periode", said(card.period(), ContentTables::days));
        facts.fact("Opgemaakt op", said(card.preparedOn(), Dutch::date));
        facts.fact("Goedgekeurd op", said(card.approvedOn(), Dutch::date));
        facts.fact("Wordt nagekeken op", said(card.reviewDueOn(), Dutch::date));
        facts.table(
                "Goedkeuringen",
                List.of("Wie", "Wat", "Datum", "Versie", "Verslag"),
                plan.approvals().stream()
                        .map(approval -> Row.of(
                                null,
                                said(approval.body(), Dutch::label),
                                said(approval.kind(), kind -> Dutch.label(kind.word())),
                                said(approval.date(), Dutch::date),
                                said(approval.version()),
                                names.target(approval.minutes())))
                        .toList());
        facts.table(
                "Rollen",
                List.of("Rol", "Naam"),
                plan.roles().stream()
                        .map(role -> Row.of(role.id().value(), role.id().value(), names.role(role.id())))
                        .toList());
        facts.table(
                "Begrippen",
                List.of("Begrip", "Uitleg"),
                plan.glossary().stream()
                        .map(term -> Row.of(
                                term.term().value(),
                                term.term().value(),
                                term.explanation().value()))
                        .toList());
        return facts.blocks();
    }
}
