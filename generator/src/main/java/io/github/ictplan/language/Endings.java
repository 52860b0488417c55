package io.github.ictplan.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words, and endings of words that are written as one: {@code *coördinator} has {@code zorgcoördinator} too. */
final class Endings {
    private final Set<String> whole;
    /** By their last letter: most words end in none of them. */
    private final Map<Character, List<String>> endings;

    private final Set<String> except;

    Endings(Set<String> words, Set<String> except) {
        this.whole = words.stream().filter(word -> !word.startsWith("*")).collect(Collectors.toUnmodifiableSet());
        this.endings = words.stream()
                .filter(word -> word.startsWith("*"))
                .map(word -> word.substring(1))
                .collect(Collectors.groupingBy(Endings::last));
        this.except = except;
    }

    boolean has(String word) {
        return (whole.contains(word) || endsInOne(word)) && !except.contains(word);
    }

    private boolean endsInOne(String word) {
        for (String ending : word.isEmpty() ? List.<String>of() : endings.getOrDefault(last(word), List.of())) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
