package io.github.ictplan.rules;

import io.github.ictplan.finding.RuleId;
import java.util.List;

/** Ids of what can be wrong with the editions that git keeps; it shows only when the site is made. */
public final class EditionRules {
    /** A tag on a text that nobody adopted. */
    public static final RuleId NOT_ADOPTED = RuleId.of("editie/niet-goedgekeurd");

    /** Something is said of a version that has no tag. */
    public static final RuleId UNKNOWN = RuleId.of("editie/onbekend");

    /** The clone does not hold what the tags point at. */
    public static final RuleId CUT_OFF = RuleId.of("editie/onvolledige-kloon");

    /** All of them. */
    public static final List<RuleId> ALL = List.of(NOT_ADOPTED, UNKNOWN, CUT_OFF);

    private EditionRules() {}
}
