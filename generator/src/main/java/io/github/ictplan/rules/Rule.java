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

    /** What must have been read whole before this rule may speak. */
    default MustKnow mustKnow() {
        return MustKnow.NOTHING;
    }

    /** Behind a mistake in YAML there may be just what seems to be missing; that mistake is one finding. */
    enum MustKnow {
        NOTHING,
        /** The keys of the file in which it found something missing. */
        ITS_FILE,
        /** The keys of {@code ictplan.yaml}. */
        SETTINGS,
        /** The keys of every file in {@code plan/}. */
        PLAN,
        /** The keys of the file in which it found something missing, and their values: one that we cannot read is not missing. */
        ITS_VALUES,
        /** The keys of every file in {@code plan/}, and their values: a sum without one of them is wrong. */
        VALUES
    }

    /**
     * What this rule has to say of a plan.
     *
     * @param referenceDate the day against which "overdue" is judged; null if there is none, and then nothing is overdue
     */
    Stream<Finding> check(LinkedPlan plan, @Nullable LocalDate referenceDate);
}
