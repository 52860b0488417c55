package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.money.MoneyOfYear.Shortage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In each school year, and from each source, the budget foresees what actions and sessions cost. */
public final class BudgetTooSmall implements Rule {
    private static final RuleId ID = RuleId.of("begroting/te-weinig");
    private static final int NAMED = 3;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.VALUES;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        Map<SchoolYear, List<BudgetLine>> lines = BudgetLines.counted(plan)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.schoolYear()).value()));
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        Map<SchoolYear, List<Expense>> expenses = Expense.of(plan)
                .filter(expense -> expense.amount().isPositive())
                .collect(Collectors.groupingBy(Expense::year, TreeMap::new, Collectors.toList()));
        return expenses.entrySet().stream()
                .map(year ->
                        new MoneyOfYear(year.getKey(), lines.getOrDefault(year.getKey(), List.of()), year.getValue()))
                .flatMap(MoneyOfYear::shortages)
                .map(BudgetTooSmall::finding);
    }

    private static Finding finding(Shortage shortage) {
        return Finding.warning(ID, shortage.where(), message(shortage), hint(shortage));
    }

    private static String message(Shortage shortage) {
        String costs = "In " + shortage.money().year() + " kosten acties "
                + (shortage.source() == null ? "en sessies samen " : "") + shortage.cost()
                + (shortage.source() == null ? "" : " uit " + Quote.of(shortage.source()));
        Euros missing = shortage.cost().minus(shortage.foreseen());
        return shortage.money().lines().isEmpty()
                ? costs + ", en daar staat nog geen post voor."
                : costs + ", en de posten voorzien " + shortage.foreseen() + ": " + missing + " te weinig.";
    }

    private static String hint(Shortage shortage) {
        List<Expense> expenses = shortage.money().expenses();
        String most = expenses.stream()
                .sorted(Comparator.comparing(Expense::amount).reversed())
                .limit(NAMED)
                .map(expense -> expense.name() + " (" + expense.amount() + ")")
                .collect(Collectors.joining(", "));
        return (expenses.size() == 1 ? "Dat is " : "Het meest kosten ") + most
                + ". Verhoog een post, voeg er een toe, of kies voor een actie een andere bron of een later schooljaar.";
    }
}
