package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Nearest;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Tells that a name is the name of nothing, and which one was meant. */
final class Unknown {
    private Unknown() {}

    /**
     * The finding for a name that is not known; only for the first name if none is known, because one thing is missing then.
     *
     * @param message what is wrong, up to the name
     * @param where where the known names stand, as the end of a sentence
     */
    static Stream<Finding> check(
            RuleId rule, Stream<Located<String>> names, Collection<String> known, String message, String where) {
        Set<String> set = Set.copyOf(known);
        return names.filter(name -> !set.contains(name.value()))
                .limit(set.isEmpty() ? 1 : Long.MAX_VALUE)
                .map(name -> Finding.error(
                        rule, name.where(), message + Quote.of(name.value()) + ".", hint(name.value(), set, where)));
    }

    private static String hint(String name, Set<String> known, String where) {
        if (known.isEmpty()) {
            return "Er is er nog geen: voeg er een toe " + where + ".";
        }
        return Nearest.to(name, known)
                .map(near -> "Bedoelde je `" + near + "`?")
                .orElseGet(() -> "Kies uit " + Quote.choices(known) + ", of voeg er een toe " + where + ".");
    }
}
