package io.github.ictplan.changes;

import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.SchoolYear;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one plan costs. */
final class MoneyTotals {
    private final MoneySums budget = new MoneySums();
    private final MoneySums costs = new MoneySums();
    private final Map<String, String> themeOfGoal = new HashMap<>();
    private Money forParents = Money.ZERO;

    private MoneyTotals(IctPlan plan, UnaryOperator<String> name) {
        plan.filed(Goal.class).forEach(goal -> {
            Located<String> theme = goal.document().theme();
            Located<String> id = goal.content().id();
            if (theme != null && id != null) {
                themeOfGoal.put(key(id.value()), name.apply(theme.value()));
            }
        });
        plan.filed(Budget.class).forEach(budget -> budget.content().lines().forEach(this::line));
        plan.filed(Goal.class)
                .forEach(goal -> goal.content()
                        .actions()
                        .forEach(action -> cost(
                                action.cost(), named(goal.document().theme(), name), value(action.fundingSource()))));
        plan.filed(ProfessionalDevelopment.class)
                .forEach(development -> development
                        .content()
                        .sessions()
                        .forEach(session -> cost(session.cost(), theme(session.goals()), null)));
    }

    /** A theme that got another id goes by that one on both sides. */
    static MoneyShift shift(IctPlan before, IctPlan after, Renames renames) {
        MoneyTotals old = new MoneyTotals(before, renames::theme);
        MoneyTotals now = new MoneyTotals(after, theme -> theme);
        return new MoneyShift(
                MoneySums.shift(old.budget, now.budget),
                MoneySums.shift(old.costs, now.costs),
                new MoneyShift.Line(MoneyShift.FOR_PARENTS, old.forParents, now.forParents));
    }

    private void line(BudgetLine line) {
        if (line.costForParents() != null) {
            forParents = forParents.plus(line.costForParents().value());
        }
        if (line.amount() != null) {
            String year =
                    line.schoolYear() == null ? null : line.schoolYear().value().toString();
            budget.add(line.amount().value(), year, theme(line.goals()), value(line.fundingSource()));
        }
    }

    /** What a year is not known of is a part without a year. */
    private void cost(@Nullable Located<Cost> cost, @Nullable String theme, @Nullable String source) {
        if (cost == null) {
            return;
        }
        Map<SchoolYear, Money> perYear = new TreeMap<>(cost.value().perYear());
        if (perYear.isEmpty()) {
            costs.add(cost.value().total(), null, theme, source);
        }
        perYear.forEach((year, money) -> costs.add(money, year.toString(), theme, source));
    }

    /** The theme that all goals of a line share; null if they have none or more than one. */
    private @Nullable String theme(List<Located<String>> goals) {
        List<String> themes = goals.stream()
                .flatMap(goal -> Stream.ofNullable(themeOfGoal.get(key(goal.value()))))
                .distinct()
                .toList();
        return themes.size() == 1 ? themes.get(0) : null;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String named(@Nullable Located<String> theme, UnaryOperator<String> name) {
        return theme == null ? null : name.apply(theme.value());
    }

    private static @Nullable String value(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }
}
