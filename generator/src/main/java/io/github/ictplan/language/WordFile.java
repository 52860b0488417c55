package io.github.ictplan.language;

import io.github.ictplan.source.Shipped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of ours with words: {@code [section]} lines, below them words with commas between; {@code #} begins a remark. */
final class WordFile {
    private final String name;
    private final Map<String, Set<String>> sections;

    private WordFile(String name, Map<String, Set<String>> sections) {
        this.name = name;
        this.sections = sections;
    }

    static WordFile read(String name) {
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : lines(name)) {
            if (line.startsWith("[")) {
                current = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), key -> new LinkedHashSet<>());
            } else {
                for (String word : line.split(",", -1)) {
                    current.add(Folding.of(word.strip()));
                }
            }
        }
        return new WordFile(name, sections);
    }

    /** The titles of all sections. */
    Set<String> titles() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /** The words of a section, folded, in their order. */
    Set<String> section(String title) {
        Set<String> words = sections.get(title);
        if (words == null) {
            throw new IllegalStateException("no [" + title + "] in " + name);
        }
        return Collections.unmodifiableSet(words);
    }

    /** The lines of a file, without remarks and empty ones; an indent is kept. */
    static List<String> lines(String name) {
        return Shipped.lines("language/" + name);
    }
}
