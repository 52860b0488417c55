package io.github.ictplan.reader;

import io.github.ictplan.finding.Nearest;
import io.github.ictplan.source.Shipped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The words that schools type where they mean another: a list that ships as data, and what looks alike. */
final class Words {
    private final Map<String, List<String>> alike;

    private Words(Map<String, List<String>> alike) {
        this.alike = alike;
    }

    /** The list that ships. */
    static Words shipped() {
        return new Words(table("woorden.txt"));
    }

    /** A table of our own: {@code word: other, other} on each line. A word may have several lines. */
    static Map<String, List<String>> table(String resource) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines(resource)) {
            String[] sides = line.split(":", 2);
            List<String> others = table.computeIfAbsent(sides[0].strip(), word -> new ArrayList<>());
            for (String other : sides[1].split(",", -1)) {
                others.add(other.strip());
            }
        }
        return table;
    }

    /** The lines of a table of our own, without remarks. */
    static List<String> lines(String resource) {
        return Shipped.lines("reader/" + resource);
    }

    /** The one of {@code known} that was probably meant. */
    Optional<String> meant(String typed, Collection<String> known) {
        String plain = plain(typed);
        return first(known, word -> plain(word).equals(plain))
                .or(() -> first(known, word -> isAlike(word, plain)))
                .or(() -> Nearest.to(typed, known));
    }

    private static Optional<String> first(Collection<String> known, Predicate<String> wanted) {
        return known.stream().filter(wanted).findFirst();
    }

    private boolean isAlike(String word, String plain) {
        return alike.getOrDefault(word, List.of()).stream()
                .anyMatch(other -> plain(other).equals(plain));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
