package io.github.ictplan.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody who mistyped most likely meant. */
public final class Nearest {
    /** A longer word is not a slip of the finger: comparing it would only cost time. */
    private static final int LONGEST = 60;

    /** Of a shorter word, such as {@code D1}, every other is near: only its capitals may differ. */
    private static final int SHORTEST = 4;

    private Nearest() {}

    /** The name that takes the fewest changes of one character; empty if even that takes more than a third of the word. */
    public static Optional<String> to(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String word = typed.toLowerCase(Locale.ROOT);
        record Near(String name, int distance) {}
        return names.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= limit(word))
                .map(name -> new Near(name, distance(word, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= limit(word))
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    private static int limit(String word) {
        return word.length() < SHORTEST ? 0 : (word.length() + 1) / 3;
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
