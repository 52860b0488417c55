package io.github.ictplan.rules.goals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.GoalMeasurement;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measurement has a day and a value, its day has been, and a day has one value. */
public final class ImpossibleMeasurement implements Rule {
    private static final RuleId ID = RuleId.of("doel/meting-kan-niet");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().filed(Goal.class).flatMap(goal -> check(goal.content(), referenceDate));
    }

    private static Stream<Finding> check(Goal goal, @Nullable LocalDate referenceDate) {
        Set<LocalDate> days = new HashSet<>();
        return goal.measurements().stream().flatMap(measurement -> check(measurement, days, referenceDate));
    }

    private static Stream<Finding> check(
            GoalMeasurement measurement, Set<LocalDate> days, @Nullable LocalDate referenceDate) {
        Located<LocalDate> date = measurement.date();
        if (date == null || measurement.value() == null) {
            String key = date == null ? "datum: 2026-10-15" : "waarde: 50 %";
            return Stream.of(Finding.warning(
                    ID,
                    measurement.where(),
                    "Deze meting heeft geen " + (date == null ? "datum" : "waarde") + ".",
                    "Voeg een regel toe, bijvoorbeeld `" + key + "`."));
        }
        if (referenceDate != null && date.value().isAfter(referenceDate)) {
            return Stream.of(Finding.warning(
                    ID,
                    date.where(),
                    "Deze meting is van " + date.value() + ", dat is na de peildatum " + referenceDate + ".",
                    "Kijk de datum na, of haal de meting weg tot ze gedaan is."));
        }
        return days.add(date.value())
                ? Stream.empty()
                : Stream.of(Finding.warning(
                        ID,
                        date.where(),
                        "Dit doel heeft twee metingen van " + date.value() + ".",
                        "Hou er één, of kijk de datums na."));
    }
}
