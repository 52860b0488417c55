package io.github.ictplan.changes.telling;

import io.github.ictplan.language.Dutch;
import java.util.List;

/**
 * One thing that a change does, in both tenses, without its subject.
 *
 * @param proposed {@code stelt twee termijnen uit}
 * @param decided {@code zijn twee termijnen uitgesteld}
 */
record Clause(String proposed, String decided) {
    private static final int MOST_WORDS = 35;
    private static final String SUBJECT = "Dit voorstel";

    /** {@code stelt}, {@code actie D1.2}, {@code uit}, {@code uitgesteld}; {@code rest} may be empty. */
    static Clause of(String verb, String what, String rest, String done) {
        return of(verb, what, rest, done, false);
    }

    /** @param many whether {@code what} is many things */
    static Clause of(String verb, String what, String rest, String done, boolean many) {
        return new Clause(
                verb + " " + what + (rest.isEmpty() ? "" : " " + rest), (many ? "zijn " : "is ") + what + " " + done);
    }

    /** A sentence without its full stop that a reader still holds: about 35 words, at least one clause; the rest is counted. */
    static String proposal(List<Clause> clauses) {
        List<String> all = clauses.stream().map(Clause::proposed).toList();
        return SUBJECT + " " + listed(all, "brengt nog ", " mee");
    }

    /** {@code In versie 1.2 zijn twee termijnen uitgesteld}. */
    static String decision(List<Clause> clauses, String version) {
        List<String> all = clauses.stream().map(Clause::decided).toList();
        return "In " + version + " " + listed(all, all.size() - shown(all) == 1 ? "is nog " : "zijn nog ", " gebeurd");
    }

    private static String listed(List<String> clauses, String before, String behind) {
        int shown = shown(clauses);
        int rest = clauses.size() - shown;
        return rest == 0
                ? Dutch.list(clauses)
                : String.join(", ", clauses.subList(0, shown)) + " en " + before
                        + Counted.of(rest, "andere wijziging", "andere wijzigingen") + behind;
    }

    private static int shown(List<String> clauses) {
        int words = 0;
        int shown = 0;
        for (String clause : clauses) {
            words += clause.split(" ", -1).length;
            if (shown > 0 && words > MOST_WORDS) {
                break;
            }
            shown++;
        }
        return shown;
    }
}
