package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.language.Dutch;
import java.util.ArrayList;
import java.util.List;

/** The one sentence on a whole comparison. */
final class Verdict {
    private static final int MOST = 6;
    private static final String NOTHING = "Er verandert niets aan het plan.";

    private Verdict() {}

    static String of(Comparison comparison, Wording wording) {
        if (comparison.changes().isEmpty()) {
            return NOTHING;
        }
        Clauses clauses = new Clauses(comparison.changes(), comparison.money(), wording);
        if (comparison.asksDecision()) {
            return sentence("Dit voorstel", clauses.decided());
        }
        String only = sentence("Dit voorstel", clauses.light());
        return only.substring(0, only.length() - 1) + ": er valt niets te beslissen.";
    }

    /** Of the changes that parents are told of. */
    static String forParents(Comparison comparison, List<Change> told, Wording wording) {
        if (told.isEmpty()) {
            return comparison.changes().isEmpty() ? NOTHING : "Er verandert niets aan wat de school belooft.";
        }
        Clauses clauses = new Clauses(told, comparison.money(), wording);
        boolean decided = told.stream().anyMatch(change -> change.changeClass() == ChangeClass.DECISION);
        return sentence("De nieuwe versie", decided ? clauses.decided() : clauses.light());
    }

    private static String sentence(String subject, List<String> clauses) {
        List<String> shown = new ArrayList<>(clauses.subList(0, Math.min(MOST, clauses.size())));
        if (clauses.size() > MOST) {
            shown.add("doet nog meer");
        }
        return subject + " " + Dutch.list(shown) + ".";
    }
}
