package io.github.ictplan.changes;

import java.text.Normalizer;

/** What Dutch spelling does not have, as far as the letters around tell. */
final class Spelling {
    private static final String VOWELS = "aeiou";

    private Spelling() {}

    /** Whether the letter at {@code at} repeats one beside it where Dutch never has two: {@code verdiepping}, {@code belooven}. */
    static boolean isImpossible(String word, int at) {
        char letter = word.charAt(at);
        int first = at > 0 && word.charAt(at - 1) == letter ? at - 1 : at;
        int next = first + 2;
        if (first < 2 || next >= word.length() || word.charAt(first + 1) != letter) {
            return false;
        }
        if (isVowel(letter)) {
            return letter != 'e'
                    && next + 1 < word.length()
                    && !isVowel(word.charAt(next))
                    && isVowel(word.charAt(next + 1));
        }
        return isVowel(word.charAt(first - 1)) && isVowel(word.charAt(first - 2)) || !isVowel(word.charAt(next));
    }

    /** Whether two letters are the same but for an accent. */
    static boolean isAccent(char one, char other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).substring(0, 1);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
