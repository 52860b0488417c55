package io.github.ictplan.links;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what the school may have meant. */
final class Likeness {
    /** So that one wrong word in a huge plan costs no more than in a small one. */
    private static final int MOST_CANDIDATES = 300;

    private static final int LONGEST = 80;

    private record Candidate(String text, int distance) {}

    private Likeness() {}

    /** Up to three texts that are like {@code wrong}, the most alike first. */
    static List<String> nearest(String wrong, Collection<String> candidates) {
        String folded = fold(wrong);
        int allowed = Math.max(1, folded.length() / 3);
        return candidates.stream()
                .limit(MOST_CANDIDATES)
                .map(text -> candidate(folded, text, allowed))
                .filter(candidate -> candidate.distance() <= allowed)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text))
                .limit(3)
                .map(Candidate::text)
                .toList();
    }

    private static Candidate candidate(String wrong, String text, int allowed) {
        String folded = fold(text);
        boolean far = Math.abs(folded.length() - wrong.length()) > allowed && !folded.startsWith(wrong);
        return new Candidate(text, far ? Integer.MAX_VALUE : distance(wrong, folded));
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(Math.min(text.length(), LONGEST));
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** How many letters must be put in, taken out or replaced; less for a text that begins the other. */
    private static int distance(String a, String b) {
        if (!a.isEmpty() && b.startsWith(a)) {
            return a.length() == b.length() ? 0 : 1;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
