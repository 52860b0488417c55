package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Digiplan money of a school year that is over has its proof in the plan. */
public final class LineWithoutEvidence implements Rule {
    private static final RuleId ID = RuleId.of("begroting/zonder-bewijs");
    private static final String DIGIPLAN = "digiplan";

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
        if (referenceDate == null) {
            return Stream.empty();
        }
        return BudgetLines.counted(linked.plan())
                .filter(line -> line.evidence() == null && isDigiplan(line))
                .filter(line -> year(line).period().end().isBefore(referenceDate))
                .map(
                        line -> Finding.tip(
                                ID,
                                line.where(),
                                "Het schooljaar " + year(line) + " is voorbij, en bij deze " + Euros.of(line.amount())
                                        + " van Digiplan staat geen bewijs.",
                                "Verwijs met `bewijs:` naar de factuur, de bestelbon of de beslissing. Mag niet iedereen dat lezen, geef dat document dan `zichtbaarheid: bestuur`."));
    }

    private static boolean isDigiplan(BudgetLine line) {
        return line.fundingSource() != null
                && Sources.key(line.fundingSource().value()).startsWith(DIGIPLAN);
    }

    private static SchoolYear year(BudgetLine line) {
        return Objects.requireNonNull(line.schoolYear()).value();
    }
}
