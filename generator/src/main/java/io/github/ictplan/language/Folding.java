package io.github.ictplan.language;

import java.text.Normalizer;
import java.util.Locale;

/** Words as word lists write them, so that {@code Efficiënt}, {@code efficient} and a decomposed {@code efficiënt} are one. */
final class Folding {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char FIRST = '\u00C0';
    private static final char LAST = '\u024F';
    private static final char[] PLAIN = plain();

    private Folding() {}

    static String of(String text) {
        return of(text, 0, text.length());
    }

    static String of(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isFolded(text.charAt(i))) {
                return folded(text, start, end);
            }
        }
        return text.substring(start, end);
    }

    /** Most words of a text have nothing to fold. */
    private static boolean isFolded(char sign) {
        return sign < 0x80 && (sign < 'A' || sign > 'Z');
    }

    private static String folded(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            if (sign != SOFT_HYPHEN && !isMark(sign)) {
                folded.append(folded(sign));
            }
        }
        return folded.toString();
    }

    /** A sign that belongs to the letter before it. */
    static boolean isMark(char sign) {
        return sign >= '\u0300' && sign <= '\u036F';
    }

    static boolean isSoftHyphen(char sign) {
        return sign == SOFT_HYPHEN;
    }

    private static char folded(char sign) {
        if (sign < 0x80) {
            return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
        }
        if (sign >= FIRST && sign <= LAST) {
            return PLAIN[sign - FIRST];
        }
        return switch (sign) {
            case '’', '‘', 'ʼ' -> '\'';
            case '‐', '‑' -> '-';
            default -> Character.toLowerCase(sign);
        };
    }

    private static char[] plain() {
        char[] plain = new char[LAST - FIRST + 1];
        for (char sign = FIRST; sign <= LAST; sign++) {
            String letter = String.valueOf(sign).toLowerCase(Locale.ROOT);
            plain[sign - FIRST] =
                    Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0);
        }
        return plain;
    }
}
