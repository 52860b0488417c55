package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.Value;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.SchoolYear;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sentence on an amount that became another. */
final class MoneyWording {
    private final Calling calling;
    private final Tense tense;

    MoneyWording(Calling calling, Tense tense) {
        this.calling = calling;
        this.tense = tense;
    }

    String amount(Change.Edited edit, Money from, Money to) {
        return subject(edit) + " " + verb(from, to) + " " + fromTo(from, to) + year(edit.item()) + more(from, to) + ".";
    }

    String cost(Change.Edited edit, Cost from, Cost to) {
        SortedSet<SchoolYear> years = new TreeSet<>(from.perYear().keySet());
        years.addAll(to.perYear().keySet());
        List<SchoolYear> changed = years.stream()
                .filter(year -> !from.in(year).equals(to.in(year)))
                .toList();
        List<String> lines = changed.stream()
                .map(year -> fromTo(from.in(year), to.in(year)) + " in " + year)
                .toList();
        boolean same = from.total().equals(to.total());
        if (changed.size() == 1 && !same) {
            SchoolYear year = changed.get(0);
            return subject(edit) + " " + verb(from.in(year), to.in(year)) + " " + lines.get(0)
                    + more(from.in(year), to.in(year)) + ".";
        }
        String perYear = lines.isEmpty() ? "" : ": " + Dutch.list(lines);
        return same
                ? subject(edit) + " blijft samen " + Dutch.euro(to.total()) + ", maar verandert per schooljaar"
                        + perYear + "."
                : subject(edit) + " " + verb(from.total(), to.total()) + " " + fromTo(from.total(), to.total())
                        + more(from.total(), to.total()) + perYear + ".";
    }

    private String subject(Change.Edited edit) {
        return Calling.capital(FieldNoun.of(edit.field()).definite()) + " van " + calling.of(edit.item());
    }

    private String verb(Money from, Money to) {
        return to.compareTo(from) > 0 ? tense.choose("stijgt", "steeg") : tense.choose("daalt", "daalde");
    }

    private static String fromTo(Money from, Money to) {
        return "van " + Dutch.plain(from) + " naar " + Dutch.euro(to);
    }

    private static String more(Money from, Money to) {
        boolean more = to.compareTo(from) > 0;
        Money difference = new Money(Math.abs(to.cents() - from.cents()));
        return " (" + Dutch.euro(difference) + (more ? " meer" : " minder") + ")";
    }

    /** Of a line of the budget, which is of one year. */
    private static String year(Item item) {
        return item.value(Field.SCHOOL_YEAR).orElse(null) instanceof Value.Words year ? " in " + year.text() : "";
    }
}
