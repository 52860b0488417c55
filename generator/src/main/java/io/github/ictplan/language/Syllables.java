package io.github.ictplan.language;

import java.util.List;

/**
 * Counts syllables by their vowels, as a reader of Dutch hears them: {@code ui} and {@code eeuw} are one sound, {@code creatie} has three, a trema
 * begins a new one. A short word in capitals is spelled out. Near enough for a mean, not for a verse.
 */
public final class Syllables {
    /** What sounds as one, the longest first. */
    private static final List<String> SOUNDS = List.of(
            "aai", "ooi", "oei", "eau", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ou", "au",
            "ai", "oi", "ey", "ay", "oy");

    private static final String VOWELS = "aeiouyáàâäéèêëíìîïóòôöúùûü";
    private static final int LONGEST_SPELLED = 4;

    private Syllables() {}

    /** At least 1. */
    public static int of(String word) {
        if (isSpelled(word)) {
            return word.length();
        }
        int count = 0;
        int at = 0;
        while (at < word.length()) {
            if (isVowel(word, at)) {
                count++;
                at += sound(word, at);
            } else {
                at++;
            }
        }
        return Math.max(1, count);
    }

    /** {@code ICT}, {@code GDPR}; also {@code STEM}, which nobody spells, but there is no telling. */
    private static boolean isSpelled(String word) {
        return word.length() >= 2
                && word.length() <= LONGEST_SPELLED
                && word.chars().allMatch(Character::isUpperCase);
    }

    /** The u of {@code quiz} is none. */
    private static boolean isVowel(String word, int at) {
        char sign = Character.toLowerCase(word.charAt(at));
        boolean afterQ = sign == 'u' && at > 0 && Character.toLowerCase(word.charAt(at - 1)) == 'q';
        return VOWELS.indexOf(sign) >= 0 && !afterQ;
    }

    private static int sound(String word, int at) {
        for (String sound : SOUNDS) {
            if (word.regionMatches(true, at, sound, 0, sound.length())) {
                return sound.length();
            }
        }
        return 1;
    }
}
