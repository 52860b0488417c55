package io.github.ictplan.rules;

import io.github.ictplan.source.Shipped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A list of words that ships with ictplan: words with commas between them, {@code groep: woord, woord} for a list of several groups, {@code #} before a
 * remark.
 */
public final class WordFile {
    private static final String FOLDER = "rules/";

    private WordFile() {}

    /** All words of a file without groups. */
    public static WordList words(String name) {
        return WordList.of(
                Map.of("", lines(name).stream().flatMap(WordFile::entries).toList()));
    }

    /** The words of a file with groups. */
    public static WordList groups(String name) {
        return WordList.of(table(name));
    }

    /** The names of the groups of a file, in its order. */
    public static List<String> groupNames(String name) {
        return List.copyOf(table(name).keySet());
    }

    /** A group may have several lines. */
    private static Map<String, List<String>> table(String name) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            List<String> group = groups.computeIfAbsent(line.substring(0, colon).strip(), unused -> new ArrayList<>());
            entries(line.substring(colon + 1)).forEach(group::add);
        }
        return groups;
    }

    /** The lines of a file, without remarks. */
    public static List<String> lines(String name) {
        return Shipped.lines(FOLDER + name);
    }

    private static Stream<String> entries(String line) {
        return Stream.of(line.split(",")).map(String::strip).filter(entry -> !entry.isEmpty());
    }
}
