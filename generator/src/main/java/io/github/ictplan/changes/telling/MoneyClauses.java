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
    static List<String> of(MoneyShift shift) {
        List<String> clauses = new ArrayList<>();
        add(clauses, shift.budget(), "begroot", "verdeelt de begroting anders");
        add(clauses, shift.costs(), "kost", "verdeelt de kosten anders");
        Line parents = shift.forParents();
        if (parents.isChanged()) {
            clauses.add("laat ouders " + more(parents) + " betalen");
        }
        return clauses;
    }

    static boolean isOne(String clause) {
        return clause.startsWith("begroot ")
                || clause.startsWith("kost ")
                || clause.startsWith("verdeelt ")
                || clause.startsWith("laat ouders ");
    }

    private static void add(List<String> clauses, Totals totals, String verb, String otherwise) {
        List<Line> years = totals.byYear().stream().filter(Line::isChanged).toList();
        if (totals.all().isChanged()) {
            clauses.add(verb + " " + more(totals.all()) + (years.size() == 1 ? in(years.get(0)) : ""));
        } else if (totals.isChanged()) {
            clauses.add(otherwise);
        }
    }

    private static String in(Line year) {
        return Character.isDigit(year.name().charAt(0)) ? " in " + year.name() : "";
    }

    private static String more(Line line) {
        Money difference =
                new Money(Math.abs(line.after().cents() - line.before().cents()));
        return Dutch.euro(difference) + (line.after().compareTo(line.before()) > 0 ? " meer" : " minder");
    }
}
