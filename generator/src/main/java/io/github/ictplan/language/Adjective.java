package io.github.ictplan.language;

import java.util.LinkedHashSet;
import java.util.Set;

/** The forms of a Dutch adjective, with the spelling changes of vowels and consonants. Works on folded words. */
final class Adjective {
    private static final String VOWELS = "aeiouy";

    private Adjective() {}

    /** {@code krachtig}: krachtige, krachtigs, krachtiger, krachtigere, krachtigst, krachtigste, krachtigheid, krachtigheden. */
    static Set<String> forms(String base) {
        Set<String> forms = new LinkedHashSet<>();
        String inflected = inflected(base);
        String comparative = base.endsWith("r") ? base + "der" : inflected + "r";
        String superlative = base + (base.endsWith("s") ? "t" : "st");
        forms.add(base);
        forms.add(inflected);
        forms.add(base + "s");
        forms.add(comparative);
        forms.add(comparative + "e");
        forms.add(superlative);
        forms.add(superlative + "e");
        forms.add(base + "heid");
        forms.add(base + "heden");
        return forms;
    }

    /** With {@code -e}: {@code optimaal} loses an a, {@code zinvol} doubles its l, {@code effectief} and {@code naadloos} change their end. */
    static String inflected(String base) {
        int length = base.length();
        if (length < 3 || base.endsWith("e")) {
            return base.endsWith("e") ? base : base + "e";
        }
        char last = base.charAt(length - 1);
        boolean longVowel = isVowel(base.charAt(length - 3))
                && (isVowel(base.charAt(length - 2)) || base.startsWith("ij", length - 3));
        if (longVowel && isVowel(last)) {
            return base + "e";
        }
        if (longVowel) {
            boolean doubled = base.charAt(length - 2) == base.charAt(length - 3);
            String stem = base.substring(0, length - (doubled ? 2 : 1));
            return stem + soft(last) + "e";
        }
        if (isShort(base)) {
            return base + last + "e";
        }
        return base.endsWith("lf") || base.endsWith("rf") ? base.substring(0, length - 1) + "ve" : base + "e";
    }

    private static char soft(char last) {
        return last == 'f' ? 'v' : last == 's' ? 'z' : last;
    }

    /** One syllable with one short vowel, or such a word behind another: {@code hip}, {@code zinvol}. */
    private static boolean isShort(String base) {
        int length = base.length();
        char last = base.charAt(length - 1);
        if (isVowel(last) || last == 'w' || last == 'x' || !isVowel(base.charAt(length - 2))) {
            return false;
        }
        return base.endsWith("vol") || base.substring(0, length - 2).chars().noneMatch(sign -> isVowel((char) sign));
    }

    static boolean isVowel(char sign) {
        return VOWELS.indexOf(sign) >= 0;
    }
}
