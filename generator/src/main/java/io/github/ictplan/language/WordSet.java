package io.github.ictplan.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a condition: {@code beleid}, {@code *beleid}, {@code toestel*}, {@code #} for any number, {@code $belofte} for a named list. */
final class WordSet {
    private final Set<String> whole = new HashSet<>();
    private final List<String> beginnings;
    private final List<String> endings;
    private final boolean number;

    WordSet(List<String> written, Map<String, Set<String>> named) {
        for (String word : written) {
            if (word.startsWith("$")) {
                whole.addAll(named.getOrDefault(word.substring(1), Set.of()));
            } else {
                whole.add(Folding.of(word));
            }
        }
        beginnings = written.stream()
                .filter(word -> word.endsWith("*"))
                .map(word -> Folding.of(word.substring(0, word.length() - 1)))
                .toList();
        endings = written.stream()
                .filter(word -> word.startsWith("*"))
                .map(word -> Folding.of(word.substring(1)))
                .toList();
        number = written.contains("#");
    }

    boolean has(Word word) {
        String folded = word.folded();
        return whole.contains(folded)
                || number && word.isNumber()
                || beginnings.stream().anyMatch(folded::startsWith)
                || endings.stream().anyMatch(folded::endsWith);
    }
}
