package io.github.ictplan.site.view;

import java.util.List;

/** The money of the plan. {@code documents} are the budgets with their own text. */
public record BudgetPage(Frame frame, BudgetBlock budget, List<Item> documents) {}
