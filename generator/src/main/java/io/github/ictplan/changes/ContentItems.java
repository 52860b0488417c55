package io.github.ictplan.changes;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.DeviceGroup;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.GoalJudgement;
import io.github.ictplan.model.Content.GoalMeasurement;
import io.github.ictplan.model.Content.Inventory;
import io.github.ictplan.model.Content.Measurement;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.CostNature;
import io.github.ictplan.model.Judgement;
import io.github.ictplan.model.Located;
import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/** The parts that the keys of one {@code soort} list. */
final class ContentItems {
    private final Items items;
    private final Item document;

    ContentItems(Items items, Item document) {
        this.items = items;
        this.document = document;
    }

    void of(Content content) {
        if (content instanceof Vision vision) {
            Items.each(vision.principles(), this::principle);
        } else if (content instanceof Baseline baseline) {
            Items.each(baseline.measurements(), this::measurement);
        } else if (content instanceof Goal goal) {
            Items.each(goal.measurements(), this::measurement);
            Items.each(goal.actions(), this::action);
        } else if (content instanceof Inventory inventory) {
            Items.each(inventory.groups(), this::group);
        } else if (content instanceof Budget budget) {
            Items.each(budget.lines(), this::line);
        } else if (content instanceof ProfessionalDevelopment development) {
            Items.each(development.sessions(), this::session);
        } else if (content instanceof Evaluation evaluation) {
            Items.each(evaluation.judgements(), this::judgement);
        }
    }

    private void add(
            ItemKind kind, @Nullable Located<String> id, @Nullable String title, int place, Values values, Span where) {
        String written = id == null || id.value().isEmpty() ? null : id.value();
        items.add(kind, written, title, place, document, values, where);
    }

    private void principle(Principle principle, int place) {
        Values values = new Values()
                .words(Field.ID, principle.id())
                .text(Field.TEXT, principle.text().value());
        Located<String> id = principle.id();
        add(ItemKind.PRINCIPLE, id, principle.text().value(), place, values, id.where());
    }

    private void measurement(Measurement measurement, int place) {
        Values values = new Values()
                .words(Field.SOURCE, measurement.source())
                .day(Field.DATE, measurement.date())
                .words(Field.COUNT, measurement.count())
                .words(Field.RESULT, measurement.result());
        String title = Items.text(measurement.source());
        add(ItemKind.BASELINE_MEASUREMENT, null, title, place, values, measurement.where());
    }

    private void measurement(GoalMeasurement measurement, int place) {
        Values values = new Values().day(Field.DATE, measurement.date()).words(Field.MEASURED, measurement.value());
        String title = Items.text(measurement.value());
        add(ItemKind.GOAL_MEASUREMENT, null, title, place, values, measurement.where());
    }

    private void action(Action action, int place) {
        Values values = new Values()
                .words(Field.ID, action.id())
                .words(Field.WHAT, action.what())
                .words(Field.OWNER, action.owner())
                .period(action.period())
                .progress(action.status())
                .cost(action.cost())
                .words(Field.FUNDING_SOURCE, action.fundingSource())
                .days(Field.EVALUATIONS, action.evaluations())
                .words(Field.RESULT, action.result())
                .day(Field.FINISHED_ON, action.finishedOn())
                .words(Field.REASON, action.reason())
                .text(Field.VISIBILITY, action.visibility().word());
        add(ItemKind.ACTION, action.id(), Items.text(action.what()), place, values, action.where());
    }

    private void group(DeviceGroup group, int place) {
        Values values = new Values()
                .words(Field.ID, group.id())
                .words(Field.KIND, group.kind())
                .words(Field.COUNT, group.count())
                .words(Field.PURCHASE_YEAR, group.purchaseYear())
                .words(Field.OWNERSHIP, group.ownership())
                .several(Field.AUDIENCE, group.audience())
                .words(Field.LIFESPAN, group.lifespan())
                .amount(Field.UNIT_PRICE, group.unitPrice());
        add(ItemKind.DEVICE_GROUP, group.id(), Items.text(group.kind()), place, values, group.where());
    }

    private void line(BudgetLine line, int place) {
        Values values = new Values()
                .words(Field.ID, line.id())
                .words(Field.DESCRIPTION, line.description())
                .word(Field.NATURE, line.nature(), CostNature::word)
                .words(Field.SCHOOL_YEAR, line.schoolYear())
                .amount(Field.AMOUNT, line.amount())
                .words(Field.FUNDING_SOURCE, line.fundingSource())
                .several(Field.GOALS, line.goals())
                .amount(Field.COST_FOR_PARENTS, line.costForParents())
                .words(Field.EVIDENCE, line.evidence());
        add(ItemKind.BUDGET_LINE, line.id(), Items.text(line.description()), place, values, line.where());
    }

    private void session(Session session, int place) {
        Values values = new Values()
                .words(Field.ID, session.id())
                .words(Field.WHAT, session.what())
                .several(Field.AUDIENCE, session.audience())
                .period(session.period())
                .words(Field.HOURS, session.hours())
                .cost(session.cost())
                .several(Field.GOALS, session.goals());
        add(ItemKind.SESSION, session.id(), Items.text(session.what()), place, values, session.where());
    }

    private void judgement(GoalJudgement judgement, int place) {
        Values values = new Values()
                .words(Field.ID, judgement.goal())
                .word(Field.JUDGEMENT, judgement.judgement(), Judgement::word)
                .words(Field.MEASURED, judgement.value())
                .words(Field.DECISION, judgement.decision());
        Located<String> goal = judgement.goal();
        add(ItemKind.JUDGEMENT, goal, Items.text(goal), place, values, judgement.where());
    }
}
