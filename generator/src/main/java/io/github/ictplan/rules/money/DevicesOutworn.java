package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.DeviceGroup;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Devices that are in use longer than the school said they would be. */
public final class DevicesOutworn implements Rule {
    private static final RuleId ID = RuleId.of("inventaris/verouderd");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return referenceDate == null
                ? Stream.empty()
                : Replacement.ofSchool(linked.plan()).flatMap(group -> check(group, referenceDate.getYear()));
    }

    private static Stream<Finding> check(DeviceGroup group, int year) {
        Located<Integer> bought = group.purchaseYear();
        Located<Integer> lifespan = group.lifespan();
        if (bought == null
                || lifespan == null
                || bought.value() + lifespan.value() >= year
                || group.count() != null && group.count().value() == 0) {
            return Stream.empty();
        }
        int worn = bought.value() + lifespan.value();
        return Stream.of(
                Finding.tip(
                        ID,
                        lifespan.where(),
                        "Deze toestellen zijn van " + bought.value() + " en gaan volgens het plan " + lifespan.value()
                                + " jaar mee: ze zijn sinds " + worn + " aan vervanging toe.",
                        "Plan nieuwe in de begroting. Gebruik je ze langer, pas dan `levensduur` aan; zijn ze weg, haal de groep dan weg."));
    }
}
