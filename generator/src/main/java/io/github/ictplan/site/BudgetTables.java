package io.github.ictplan.site;

import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.site.view.BudgetBlock;
import java.util.List;

/** The money of a plan: budget lines, and beside them what actions and sessions cost. */
final class BudgetTables {
    private final Blueprint blueprint;
    private final Places places;

    BudgetTables(Blueprint blueprint, Places places) {
        this.blueprint = blueprint;
        this.places = places;
    }

    /** The money of some budgets; {@code whole} adds what the whole plan costs beside it. */
    BudgetBlock block(List<Budget> budgets, boolean whole) {
        List<BudgetLine> lines =
                budgets.stream().flatMap(b -> b.lines().stream()).toList();
        BudgetBySource bySource = new BudgetBySource(lines);
        PlanCosts costs = whole ? new PlanCosts(blueprint, places) : null;
        return new BudgetBlock(
                bySource.table(),
                bySource.legend(),
                costs == null ? null : costs.beside(lines),
                lines.isEmpty() ? null : new BudgetLines(blueprint, places).table(lines),
                costs == null ? null : costs.table(),
                CostForParents.table(lines),
                CostForParents.free(lines));
    }
}
