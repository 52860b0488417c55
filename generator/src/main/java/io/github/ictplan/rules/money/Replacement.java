package io.github.ictplan.rules.money;

import io.github.ictplan.model.Content.DeviceGroup;
import io.github.ictplan.model.Content.Inventory;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.SchoolYear;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group of devices that the school itself replaces when it is worn out.
 *
 * @param year calendar year in which it is: year of purchase plus lifespan
 * @param price of as many new ones
 */
record Replacement(DeviceGroup group, int year, Euros price) {
    /** Parents, a lessor, or an organisation around the school. */
    private static final Pattern OTHERS = Pattern.compile("ouder|leerling|gezin|cursist|leas|huur|leen"
            + "|scholengemeenschap|scholengroep|gemeente|stad|leverancier|partner|privé");

    /** The groups of the school itself. */
    static Stream<DeviceGroup> ofSchool(IctPlan plan) {
        return plan.filed(Inventory.class)
                .flatMap(inventory -> inventory.content().groups().stream())
                .filter(group -> isOfSchool(group.ownership()));
    }

    /** Those of the school for which year and price can be computed. */
    static Stream<Replacement> of(IctPlan plan) {
        return ofSchool(plan).flatMap(Replacement::of);
    }

    private static Stream<Replacement> of(DeviceGroup group) {
        Located<Integer> count = group.count();
        Located<Integer> bought = group.purchaseYear();
        Located<Integer> lifespan = group.lifespan();
        if (count == null || bought == null || lifespan == null || group.unitPrice() == null) {
            return Stream.empty();
        }
        Euros price = Euros.of(group.unitPrice()).times(count.value());
        return price.isPositive()
                ? Stream.of(new Replacement(group, bought.value() + lifespan.value(), price))
                : Stream.empty();
    }

    private static boolean isOfSchool(@Nullable Located<String> ownership) {
        return ownership == null
                || !OTHERS.matcher(ownership.value().toLowerCase(Locale.ROOT)).find();
    }

    /** The school year that ends in the year in which the group is worn out. */
    SchoolYear first() {
        return new SchoolYear(year - 1);
    }

    /** The school year that begins in it. */
    SchoolYear last() {
        return new SchoolYear(year);
    }
}
