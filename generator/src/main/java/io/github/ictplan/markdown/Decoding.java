package io.github.ictplan.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** From Markdown's way of writing a character to the character. */
final class Decoding {
    private Decoding() {}

    /** Escapes and entities become characters; characters that no page shows are gone. */
    static String decoded(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf('&') < 0) {
            return visible(raw);
        }
        return visible(Escaping.unescapeString(raw));
    }

    /** Without characters that turn the direction of writing; noncharacters become a replacement character, controls a space. */
    static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnfit(text.charAt(i))) {
                StringBuilder fit = new StringBuilder(text.length());
                text.chars().forEach(c -> appendVisible((char) c, fit));
                return fit.toString();
            }
        }
        return text;
    }

    static void appendVisible(char c, StringBuilder out) {
        if (!isUnfit(c)) {
            out.append(c);
        } else if (!turnsDirection(c)) {
            out.append(c >= '\uFDD0' ? '\uFFFD' : ' ');
        }
    }

    /** Bidirectional controls, with which text can be made to read as something else than it says. */
    static boolean turnsDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isUnfit(char c) {
        return c < ' ' && c != '\n' && c != '\t'
                || c >= '\u007F' && c <= '\u009F'
                || turnsDirection(c)
                || c >= '\uFDD0' && c <= '\uFDEF'
                || c >= '\uFFFE';
    }

    /** Whether a backslash before the character is Markdown's escape. */
    static boolean isEscapable(char c) {
        return c > ' ' && c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z' && c < '\u007F';
    }
}
