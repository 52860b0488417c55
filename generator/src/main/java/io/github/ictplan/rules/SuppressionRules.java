package io.github.ictplan.rules;

import io.github.ictplan.finding.RuleId;
import java.util.List;

/** Ids of what can be wrong with a suppression; it shows only once all rules have spoken. */
public final class SuppressionRules {
    /** Its last day lies before the reference date. */
    public static final RuleId EXPIRED = RuleId.of("negeer/verlopen");

    /** Nothing was there to suppress. */
    public static final RuleId UNNEEDED = RuleId.of("negeer/onnodig");

    /** No rule has that name. */
    public static final RuleId UNKNOWN_RULE = RuleId.of("negeer/onbekende-regel");

    /** A rule that nobody can choose to live with. */
    public static final RuleId IMPOSSIBLE = RuleId.of("negeer/kan-niet");

    /** All of them. */
    public static final List<RuleId> ALL = List.of(EXPIRED, UNNEEDED, UNKNOWN_RULE, IMPOSSIBLE);

    private SuppressionRules() {}
}
