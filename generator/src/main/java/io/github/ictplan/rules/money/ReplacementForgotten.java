package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.DeviceGroup;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Devices that wear out within the plan have money for new ones in that school year. */
public final class ReplacementForgotten implements Rule {
    private static final RuleId ID = RuleId.of("begroting/vervanging-vergeten");

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
        Located<Period> period = plan.card().period();
        List<BudgetLine> lines = BudgetLines.counted(plan).toList();
        if (period == null || lines.isEmpty()) {
            return Stream.empty();
        }
        List<Replacement> due = Replacement.of(plan)
                .filter(replacement -> isDue(replacement, period.value(), referenceDate))
                .sorted(Comparator.comparingInt(Replacement::year))
                .toList();
        Set<String> kinds = Replacement.ofSchool(plan)
                .flatMap(group -> kinds(group).stream())
                .collect(Collectors.toSet());
        InvestmentMoney money = new InvestmentMoney(lines, kinds);
        return due.stream().flatMap(replacement -> {
            Euros missing = money.pay(replacement, kinds(replacement.group()));
            return missing.isPositive() ? Stream.of(finding(replacement, missing)) : Stream.empty();
        });
    }

    /** A year of the calendar touches two school years; the later one must still be of the plan, and not be over. */
    private static boolean isDue(Replacement replacement, Period plan, @Nullable LocalDate today) {
        Period last = replacement.last().period();
        return plan.overlaps(last) && (today == null || !last.end().isBefore(today));
    }

    private static Set<String> kinds(DeviceGroup group) {
        return group.kind() == null ? Set.of() : DeviceWords.of(group.kind().value());
    }

    private static Finding finding(Replacement replacement, Euros missing) {
        DeviceGroup group = replacement.group();
        int count = group.count() == null ? 0 : group.count().value();
        return Finding.warning(
                ID,
                group.where(),
                name(group) + " is aan vervanging toe in " + replacement.year() + " en kost dan " + count + " × "
                        + Euros.of(group.unitPrice()) + " = " + replacement.price()
                        + ", maar in " + replacement.first() + " en " + replacement.last() + " voorziet de begroting "
                        + (missing.equals(replacement.price()) ? "niets." : missing + " te weinig."),
                "Voeg in de begroting een post toe met `aard: investering`, `schooljaar: " + replacement.last()
                        + "` en `bedrag: " + missing.typed()
                        + "`, met de naam van de toestellen in `omschrijving`. Gebruik je ze langer, pas dan `levensduur` aan.");
    }

    private static String name(DeviceGroup group) {
        if (group.id() != null) {
            return "De groep " + Quote.of(group.id().value());
        }
        return group.kind() == null
                ? "Deze groep"
                : "De groep " + Quote.of(group.kind().value());
    }
}
