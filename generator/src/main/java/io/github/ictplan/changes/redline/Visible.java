package io.github.ictplan.changes.redline;

import java.util.Locale;

/** Characters that turn, join or hide others are shown by their number, not obeyed: a reader must see all that changes. */
public final class Visible {
    private Visible() {}

    /** The same text if it holds no such character. */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && !isHidden(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                visible.append(String.format(Locale.ROOT, "[U+%04X]", (int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    /** Format and control characters, but for soft hyphens and what joins letters and emoji. */
    private static boolean isHidden(char c) {
        if (c == '\n' || c == '\t' || c == '\u00AD' || c == '\u200C' || c == '\u200D') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || c == '\u2028' || c == '\u2029';
    }
}
