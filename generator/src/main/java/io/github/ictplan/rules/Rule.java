package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One check. Pure: same plan and reference date, same findings, in the same order. */
public interface Rule {

    /** Its name and the name of its page. */
    RuleId id();

    /**
     * What this rule has to say of a plan.
     *
     * @param referenceDate the day against which "overdue" is judged; null if there is none, and then nothing is overdue
     */
    Stream<Finding> check(LinkedPlan plan, @Nullable LocalDate referenceDate);
}
