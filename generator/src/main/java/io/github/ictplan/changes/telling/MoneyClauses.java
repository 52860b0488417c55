package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.MoneyShift;
import io.github.ictplan.changes.MoneyShift.Line;
import io.github.ictplan.changes.MoneyShift.Totals;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Money;
import java.util.ArrayList;
import java.util.List;

/** What a proposal does with money: {@code kost 4.000 euro meer in 2027-2028}. */
final class MoneyClauses {
    private MoneyClauses() {}

    /** The budget, and the cost of actions and sessions beside it, never added up; then what parents pay. */
    static List<Clause> of(MoneyShift shift) {
        List<Clause> clauses = new ArrayList<>();
        Totals budget = shift.budget();
        if (budget.all().isChanged()) {
            clauses.add(Clause.of("begroot", size(budget.all()), more(budget), more(budget) + " begroot"));
        } else if (budget.isChanged()) {
            clauses.add(Clause.of("verdeelt", "de begroting", "anders", "anders verdeeld"));
        }
        Totals costs = shift.costs();
        if (costs.all().isChanged()) {
            clauses.add(
                    Clause.of("kost", size(costs.all()), more(costs), more(costs) + " nodig voor acties en vorming"));
        } else if (costs.isChanged()) {
            clauses.add(Clause.of("verdeelt", "de kosten", "anders", "anders verdeeld", true));
        }
        Line parents = shift.forParents();
        if (parents.isChanged()) {
            boolean up = parents.after().compareTo(parents.before()) > 0;
            clauses.add(new Clause(
                    "laat ouders " + size(parents) + (up ? " meer" : " minder") + " betalen",
                    "is de bijdrage van ouders " + size(parents) + (up ? " hoger" : " lager")));
        }
        return clauses;
    }

    private static String more(Totals totals) {
        boolean up = totals.all().after().compareTo(totals.all().before()) > 0;
        List<Line> years = totals.byYear().stream().filter(Line::isChanged).toList();
        boolean one = years.size() == 1 && Character.isDigit(years.get(0).name().charAt(0));
        return (up ? "meer" : "minder") + (one ? " in " + years.get(0).name() : "");
    }

    private static String size(Line line) {
        return Dutch.euro(
                new Money(Math.abs(line.after().cents() - line.before().cents())));
    }
}
