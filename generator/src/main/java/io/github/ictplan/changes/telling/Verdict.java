package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.Comparison;
import java.util.List;

/** The one sentence on a whole comparison, or two. */
final class Verdict {
    private static final String NOTHING = "Er verandert niets aan het plan.";

    private Verdict() {}

    static String of(Comparison comparison, Wording wording) {
        if (comparison.changes().isEmpty()) {
            return NOTHING;
        }
        String sentence = Clause.proposal(Clauses.of(comparison.changes(), comparison, wording));
        if (!comparison.asksDecision()) {
            return sentence + ": er valt niets te beslissen.";
        }
        boolean promised =
                comparison.changes().stream().anyMatch(change -> change.changeClass() == ChangeClass.DECISION);
        return promised ? sentence + "." : sentence + ". De goedkeuring van het plan klopt dan niet meer.";
    }

    /** Of the changes that parents are told of. */
    static String forParents(Comparison comparison, List<Change> told, String version, Wording wording) {
        if (told.isEmpty()) {
            return comparison.changes().isEmpty()
                    ? "Er is niets veranderd aan het plan."
                    : "Er is niets veranderd aan wat de school belooft.";
        }
        return Clause.decision(Clauses.of(told, comparison, wording), version) + ".";
    }
}
