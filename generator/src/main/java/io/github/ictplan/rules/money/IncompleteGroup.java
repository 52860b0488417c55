package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.DeviceGroup;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of each group of devices it can be computed when new ones are needed and what they cost. */
public final class IncompleteGroup implements Rule {
    private static final RuleId ID = RuleId.of("inventaris/onvolledig");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_VALUES;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Replacement.ofSchool(linked.plan()).flatMap(group -> {
            List<String> missing = missing(group);
            return missing.isEmpty() ? Stream.empty() : Stream.of(finding(group, missing));
        });
    }

    private static List<String> missing(DeviceGroup group) {
        return new Missing()
                .unless(group.count(), "aantal: 24")
                .unless(group.purchaseYear(), "aankoopjaar: 2022")
                .unless(group.lifespan(), "levensduur: 6")
                .unless(group.unitPrice(), "eenheidsprijs: 450")
                .keys();
    }

    private static Finding finding(DeviceGroup group, List<String> missing) {
        return Finding.tip(
                ID,
                group.where(),
                "Wanneer deze toestellen vervangen worden en wat dat kost, kunnen we niet uitrekenen: er "
                        + Missing.names(missing) + ".",
                "Voeg toe: " + Missing.examples(missing)
                        + ". `levensduur` is een aantal jaren, `eenheidsprijs` is de prijs van één nieuw toestel.");
    }
}
