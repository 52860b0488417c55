package io.github.ictplan.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words, and endings of words that are written as one: {@code *coördinator} has {@code zorgcoördinator} too. */
final class Endings {
    private final Set<String> whole;
    private final List<String> endings;
    private final Set<String> except;

    Endings(Set<String> words, Set<String> except) {
        this.whole = words.stream().filter(word -> !word.startsWith("*")).collect(Collectors.toUnmodifiableSet());
        this.endings = words.stream()
                .filter(word -> word.startsWith("*"))
                .map(word -> word.substring(1))
                .toList();
        this.except = except;
    }

    boolean has(String word) {
        return (whole.contains(word) || endings.stream().anyMatch(word::endsWith)) && !except.contains(word);
    }
}
