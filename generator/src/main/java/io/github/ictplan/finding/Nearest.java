package io.github.ictplan.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody who mistyped most likely meant, for a hint. Capitals and signs that are neither letter nor digit make no difference; a
 * letter too many, too few, wrong or swapped with its neighbour is one slip, and so is all that is missing behind the beginning of a name.
 */
public final class Nearest {
    /** So that one wrong word in a huge plan costs no more than in a small one. */
    private static final int MOST_NAMES = 1000;

    private static final int FEW = 3;

    /** Letters that are compared: what differs only behind them is alike enough. */
    private static final int LONGEST = 80;

    private final String typed;
    private final int allowed;

    private record Near(String name, int slips) {}

    private Nearest(String typed) {
        this.typed = folded(typed);
        this.allowed = allowed(this.typed.length());
    }

    /** The name most like what was typed; empty if none is like it. */
    public static Optional<String> to(String typed, Collection<String> names) {
        return few(typed, names).stream().findFirst();
    }

    /** Up to three names that are like what was typed, the most alike first, then by name. */
    public static List<String> few(String typed, Collection<String> names) {
        Nearest nearest = new Nearest(typed);
        return names.stream()
                .limit(MOST_NAMES)
                .map(nearest::near)
                .filter(near -> near.slips() <= nearest.allowed)
                .sorted(Comparator.comparingInt(Near::slips).thenComparing(Near::name))
                .limit(FEW)
                .map(Near::name)
                .toList();
    }

    /** Of a short word, such as {@code D1}, every other is near: it may differ in capitals and signs only. */
    private static int allowed(int length) {
        if (length <= 3) {
            return 0;
        }
        return length <= 5 ? 1 : length <= 9 ? 2 : length / 3;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private Near near(String name) {
        String other = folded(name);
        if (!typed.isEmpty() && other.startsWith(typed)) {
            return new Near(name, other.length() == typed.length() ? 0 : 1);
        }
        boolean far = Math.abs(other.length() - typed.length()) > allowed;
        return new Near(name, far ? Integer.MAX_VALUE : slips(other));
    }

    /** The distance of Damerau and Levenshtein, three rows of its table at a time; given up when it cannot get small again. */
    private int slips(String other) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                row[j] = slips(other, i, j, before, above, row[j - 1]);
                least = Math.min(least, row[j]);
            }
            if (least > allowed) {
                return Integer.MAX_VALUE;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[other.length()];
    }

    /** Slips between the first {@code i} letters of what was typed and the first {@code j} of the other. */
    private int slips(String other, int i, int j, int[] before, int[] above, int left) {
        char mine = typed.charAt(i - 1);
        char theirs = other.charAt(j - 1);
        int least = Math.min(above[j - 1] + (mine == theirs ? 0 : 1), Math.min(above[j], left) + 1);
        boolean swapped = i > 1 && j > 1 && mine == other.charAt(j - 2) && typed.charAt(i - 2) == theirs;
        return swapped ? Math.min(least, before[j - 2] + 1) : least;
    }
}
