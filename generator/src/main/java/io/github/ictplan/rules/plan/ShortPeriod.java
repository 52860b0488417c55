package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V4: what a school sees through takes years. */
public final class ShortPeriod implements Rule {
    private static final RuleId ID = RuleId.of("plan/korte-looptijd");
    /** Three school years: the summer before and after does not count. */
    private static final int MONTHS = 33;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Located<Period> period = linked.plan().card().period();
        if (period == null
                || !period.value()
                        .start()
                        .plusMonths(MONTHS)
                        .isAfter(period.value().end())) {
            return Stream.empty();
        }
        return Stream.of(Finding.tip(
                ID,
                period.where(),
                "Dit plan loopt korter dan drie schooljaren, van "
                        + period.value().start() + " tot " + period.value().end() + ".",
                "Kies een periode van drie tot vijf schooljaren, zoals `" + example(period.value())
                        + "`, en kijk elk jaar na of het plan nog klopt."));
    }

    private static String example(Period period) {
        int start = SchoolYear.of(period.start()).start();
        return start + "-09-01/" + (start + 3) + "-08-31";
    }
}
