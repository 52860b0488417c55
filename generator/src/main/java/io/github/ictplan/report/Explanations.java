package io.github.ictplan.report;

import io.github.ictplan.source.Shipped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each key and each word of a closed list means, in Dutch: {@code schema/sleutels.txt}. */
final class Explanations {
    private static final String RESOURCE = "schema/sleutels.txt";

    private final Map<String, Explanation> lines;

    private Explanations(Map<String, Explanation> lines) {
        this.lines = Collections.unmodifiableMap(lines);
    }

    /** @param examples what a value may look like, or the known words of an open list */
    record Explanation(String text, List<String> examples) {}

    static Explanations shipped() {
        Map<String, Explanation> lines = new LinkedHashMap<>();
        for (String line : Shipped.lines(RESOURCE)) {
            String[] sides = line.split(": ", 2);
            if (lines.put(sides[0], explanation(sides[1])) != null) {
                throw new IllegalStateException(RESOURCE + ": twice " + sides[0]);
            }
        }
        return new Explanations(lines);
    }

    private static Explanation explanation(String line) {
        String[] sides = line.split(" \\| ", 2);
        return new Explanation(
                sides[0].strip(),
                sides.length < 2 ? List.of() : List.of(sides[1].strip().split("; ")));
    }

    Optional<Explanation> of(String path) {
        return Optional.ofNullable(lines.get(path));
    }

    /** What a word of the closed list at {@code path} means. */
    Optional<String> ofWord(String path, String word) {
        return of(wordPath(path, word)).map(Explanation::text);
    }

    static String wordPath(String path, String word) {
        return path + " = " + word;
    }

    /** Everything that is explained. */
    Set<String> paths() {
        return lines.keySet();
    }
}
