package io.github.ictplan.site;

import io.github.ictplan.changes.MoneyShift;
import io.github.ictplan.changes.telling.Wording;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Money;
import io.github.ictplan.site.view.ChangesPage;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan costs, before and after, in small tables. */
final class ChangedMoney {
    private final Wording wording;

    private ChangedMoney(Wording wording) {
        this.wording = wording;
    }

    /** The tables in which an amount is another. */
    static List<ChangesPage.Amounts> of(MoneyShift money, Wording wording) {
        ChangedMoney changed = new ChangedMoney(wording);
        return Stream.of(
                        changed.table("begroting", "De begroting", money.budget()),
                        changed.table("kosten", "Wat acties en vorming kosten", money.costs()),
                        parents(money.forParents()))
                .filter(Objects::nonNull)
                .toList();
    }

    private ChangesPage.@Nullable Amounts table(String anchor, String title, MoneyShift.Totals totals) {
        List<ChangesPage.AmountGroup> changed = groups(totals, MoneyShift.Line::isChanged);
        List<ChangesPage.AmountGroup> whole = groups(totals, line -> true);
        return changed.isEmpty() && !totals.all().isChanged()
                ? null
                : new ChangesPage.Amounts(
                        anchor,
                        title,
                        changed,
                        changed.equals(whole) ? List.of() : whole,
                        amount("Samen", totals.all()));
    }

    private List<ChangesPage.AmountGroup> groups(MoneyShift.Totals totals, Predicate<MoneyShift.Line> shown) {
        return Stream.of(
                        group("Per schooljaar", totals.byYear(), shown, year -> year),
                        group("Per thema", totals.byTheme(), shown, wording::theme),
                        group("Per bron", totals.bySource(), shown, Dutch::label))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static ChangesPage.AmountGroup group(
            String by, List<MoneyShift.Line> lines, Predicate<MoneyShift.Line> shown, UnaryOperator<String> name) {
        return new ChangesPage.AmountGroup(
                by,
                lines.stream()
                        .filter(shown)
                        .map(line -> amount(name.apply(line.name()), line))
                        .toList());
    }

    private static ChangesPage.@Nullable Amounts parents(MoneyShift.Line line) {
        List<ChangesPage.Amount> lines = List.of(amount("Alle ouders samen", line));
        return line.isChanged()
                ? new ChangesPage.Amounts(
                        "ouders",
                        "Wat ouders betalen",
                        List.of(new ChangesPage.AmountGroup("", lines)),
                        List.of(),
                        null)
                : null;
    }

    private static ChangesPage.Amount amount(String name, MoneyShift.Line line) {
        return new ChangesPage.Amount(name, Dutch.money(line.before()), Dutch.money(line.after()), difference(line));
    }

    /** {@code + € 4.000}; the spaces do not break. */
    private static String difference(MoneyShift.Line line) {
        long cents = line.deltaCents();
        return cents == 0 ? "" : (cents > 0 ? "+" : "\u2212") + "\u00A0" + Dutch.money(new Money(Math.abs(cents)));
    }
}
