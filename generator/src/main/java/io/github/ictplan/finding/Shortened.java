package io.github.ictplan.finding;

/** Words of an author as a message shows them: on one line, and not too long. */
public final class Shortened {
    private Shortened() {}

    /** The first {@code most} code points of a text, white space as single spaces; three points show that more follows. Reads no further. */
    public static String of(String text, int most) {
        StringBuilder line = new StringBuilder();
        int count = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (Character.isWhitespace(codePoint)) {
                gap = count > 0;
                continue;
            }
            count += gap ? 2 : 1;
            if (count > most) {
                return line.append('…').toString();
            }
            line.append(gap ? " " : "").appendCodePoint(codePoint);
            gap = false;
        }
        return line.toString();
    }
}
