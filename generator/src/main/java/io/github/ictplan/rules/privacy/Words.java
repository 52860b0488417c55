package io.github.ictplan.rules.privacy;

import io.github.ictplan.source.Shipped;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Words that tell something of what stands near them. Lists are data: lines of words, {@code #} begins a comment. */
final class Words {
    private static final String FOLDER = "privacy/";

    private final Set<String> words;

    private Words(Set<String> words) {
        this.words = words;
    }

    static Words of(String spaced) {
        return new Words(Set.copyOf(Arrays.asList(spaced.split(" "))));
    }

    /** The list with a name. */
    static Words shipped(String name) {
        Set<String> words = new LinkedHashSet<>();
        Shipped.lines(FOLDER + name)
                .forEach(line -> words.addAll(Arrays.asList(line.strip().split(" +"))));
        return new Words(words);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether one of the words stands within part of a text, whatever its capitals; parts of words at the edges count as words. */
    boolean within(String text, int from, int to) {
        int start = -1;
        int end = Math.min(text.length(), to);
        for (int i = Math.max(0, from); i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (words.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** Whether one of the words stands up to {@code reach} characters before an offset, on its line. */
    boolean before(String text, int at, int reach) {
        int from = at;
        while (from > 0 && from > at - reach && text.charAt(from - 1) != '\n') {
            from--;
        }
        return within(text, from, at);
    }

    /** Whether one of the words stands up to {@code reach} characters after an offset, on its line. */
    boolean after(String text, int at, int reach) {
        int to = at;
        while (to < text.length() && to < at + reach && text.charAt(to) != '\n') {
            to++;
        }
        return within(text, at, to);
    }
}
