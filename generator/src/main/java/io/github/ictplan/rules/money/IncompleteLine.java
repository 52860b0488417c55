package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A budget line says what, how much, when, and from which money. */
public final class IncompleteLine implements Rule {
    private static final RuleId ID = RuleId.of("begroting/post-onvolledig");

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
        return BudgetLines.of(linked.plan()).flatMap(line -> {
            List<String> missing = missing(line);
            return missing.isEmpty() ? Stream.empty() : Stream.of(finding(line, missing));
        });
    }

    private static List<String> missing(BudgetLine line) {
        return new Missing()
                .unless(line.description(), "omschrijving: Twaalf laptops")
                .unless(line.amount(), "bedrag: 1200")
                .unless(line.schoolYear(), "schooljaar: 2026-2027")
                .unless(line.fundingSource(), "bron-middelen: werkingsmiddelen")
                .keys();
    }

    private static Finding finding(BudgetLine line, List<String> missing) {
        return Finding.warning(
                ID,
                line.where(),
                "In deze post " + Missing.names(missing) + ".",
                "Voeg toe: " + Missing.examples(missing) + ".");
    }
}
