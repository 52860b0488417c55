package io.github.ictplan.rules.privacy;

import java.util.Locale;

/** First names that people in Flanders have, of many origins, and family names that many have. */
final class FirstNames {
    static final Words LOWER = Words.shipped("voornamen.txt");
    static final Words SURNAMES = Words.shipped("familienamen.txt");
    /** What stands small or large within a family name. */
    private static final Words PARTICLES = Words.of(
            "van de den der vande vanden vander ter ten te el al ben bin la le du von d' 't da dos del di abu ait");

    private FirstNames() {}

    /** Whether a word with a capital is a first name; of a double one, such as {@code Marie-Louise}, the first part. */
    static boolean has(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        return LOWER.has(lower) || hyphen > 0 && LOWER.has(lower.substring(0, hyphen));
    }

    static boolean isParticle(String word) {
        return PARTICLES.has(word.toLowerCase(Locale.ROOT));
    }
}
