package io.github.ictplan.rules.ids;

import io.github.ictplan.source.Shipped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the name of a person from that of a role: it begins with a common first name, or with a form of address and a name. The first names are data:
 * {@code voornamen.txt}, one a line.
 */
final class PersonName {
    private static final class Ours {
        private static final PersonName ALL = read();
    }

    private static final String FILE = "voornamen.txt";
    private static final Set<String> FORMAL = Set.of("mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr");
    private static final Set<String> FAMILIAR = Set.of("juf", "juffrouw", "meester", "zuster", "broeder");
    private static final int LONGEST_NAME = 4;

    private final Set<String> firstNames;

    private PersonName(Set<String> firstNames) {
        this.firstNames = firstNames;
    }

    /** With the names that ship, read once. */
    static PersonName standard() {
        return Ours.ALL;
    }

    private static PersonName read() {
        return new PersonName(Shipped.lines(FILE).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }

    boolean isIn(String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
        if (words.size() > LONGEST_NAME) {
            return false;
        }
        String first = words.get(0);
        String second = words.size() > 1 ? words.get(1) : "";
        return firstNames.contains(first)
                || FORMAL.contains(first) && !second.isEmpty()
                || FAMILIAR.contains(first) && firstNames.contains(second);
    }
}
