package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Inventory;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An inventory holds what is there, not what will be bought. */
public final class ImpossiblePurchase implements Rule {
    private static final RuleId ID = RuleId.of("inventaris/jaar-kan-niet");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Inventory.class)
                .flatMap(inventory -> inventory.content().groups().stream())
                .flatMap(group -> Stream.ofNullable(group.purchaseYear()))
                .filter(year -> year.value() > referenceDate.getYear())
                .map(year -> Finding.warning(
                        ID,
                        year.where(),
                        "Het aankoopjaar " + year.value() + " ligt na de peildatum " + referenceDate + ".",
                        "Kijk het jaar na. Wat je nog moet kopen, hoort in de begroting en niet in de inventaris."));
    }
}
