package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets every rule look at a plan once. */
public final class Checker {
    private Checker() {}

    /**
     * All that is to be said of a plan.
     *
     * @param referenceDate the day against which "overdue" is judged; null if there is none
     * @param readerFindings what reading the folder already brought to light
     */
    public static CheckedPlan check(LinkedPlan plan, @Nullable LocalDate referenceDate, List<Finding> readerFindings) {
        Stream<Finding> ofRules = Rules.all().stream().flatMap(rule -> rule.check(plan, referenceDate));
        List<Finding> all =
                Stream.concat(readerFindings.stream(), ofRules).distinct().toList();
        return new CheckedPlan(plan, referenceDate, all);
    }
}
