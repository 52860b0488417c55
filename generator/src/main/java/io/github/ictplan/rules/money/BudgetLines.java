package io.github.ictplan.rules.money;

import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.IctPlan;
import java.util.stream.Stream;

/** The lines of all budgets of a plan, in reading order. */
final class BudgetLines {
    private BudgetLines() {}

    static Stream<BudgetLine> of(IctPlan plan) {
        return plan.filed(Budget.class).flatMap(budget -> budget.content().lines().stream());
    }

    /** Those that foresee an amount in a school year. */
    static Stream<BudgetLine> counted(IctPlan plan) {
        return of(plan).filter(line -> line.amount() != null && line.schoolYear() != null);
    }
}
