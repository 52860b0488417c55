package io.github.ictplan.changes;

import io.github.ictplan.model.Money;
import java.util.List;

/**
 * What the plan costs before and after. The budget and the cost of actions and sessions stand side by side and are never added up (format.md §2).
 *
 * @param budget totals of the budget's lines
 * @param costs totals of actions and sessions
 * @param forParents what parents pay, of the budget's lines
 */
public record MoneyShift(Totals budget, Totals costs, Line forParents) {
    /** The name of a whole. */
    public static final String WHOLE = "samen";
    /** The name of what has no school year, no theme (or serves goals of more than one) or no source. */
    public static final String WITHOUT = "niet toegewezen";
    /** The name of what parents pay. */
    public static final String FOR_PARENTS = "kost-ouders";

    /** One amount before and after; {@code name} is a school year, a theme, a source or the whole. */
    public record Line(String name, Money before, Money after) {
        public boolean isChanged() {
            return !before.equals(after);
        }

        /** Cents more; negative if it is less. */
        public long deltaCents() {
            return after.cents() - before.cents();
        }
    }

    /** The whole, and the same by school year, theme and source, in their order, unchanged lines too; what has no year, theme or source is a line of its own. */
    public record Totals(Line all, List<Line> byYear, List<Line> byTheme, List<Line> bySource) {
        public Totals {
            byYear = List.copyOf(byYear);
            byTheme = List.copyOf(byTheme);
            bySource = List.copyOf(bySource);
        }

        /** Whether any amount is another. */
        public boolean isChanged() {
            return all.isChanged()
                    || byYear.stream().anyMatch(Line::isChanged)
                    || byTheme.stream().anyMatch(Line::isChanged)
                    || bySource.stream().anyMatch(Line::isChanged);
        }
    }

    /** Whether any amount is another. */
    public boolean isChanged() {
        return budget.isChanged() || costs.isChanged() || forParents.isChanged();
    }
}
