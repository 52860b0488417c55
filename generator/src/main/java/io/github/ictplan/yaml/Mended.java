package io.github.ictplan.yaml;

import java.util.Arrays;

/**
 * The text that the parser sees: the school's, with known mistakes mended so that one mistake costs one line and not the file. Knows where each
 * of its characters comes from.
 *
 * <p>The mark is a private-use character that the text does not hold. It takes the meaning from the sign behind it and is gone from all values.
 */
final class Mended {
    private static final int FIRST_MARK = 0xE000;
    private static final int LAST_MARK = 0xF8FF;

    private final String source;
    private final char mark;
    private final StringBuilder text = new StringBuilder();
    /** For each code point of the text, its offset in the source. */
    private int[] origins = new int[256];

    private int count;

    Mended(String source, int start, int end) {
        this.source = source;
        this.mark = freeMark(source, start, end);
    }

    private static char freeMark(String source, int start, int end) {
        boolean[] used = new boolean[LAST_MARK - FIRST_MARK + 1];
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c >= FIRST_MARK && c <= LAST_MARK) {
                used[c - FIRST_MARK] = true;
            }
        }
        int free = 0;
        while (free < used.length - 1 && used[free]) {
            free++;
        }
        return (char) (FIRST_MARK + free);
    }

    /** Takes characters over as they are. */
    void keep(int from, int to) {
        int at = from;
        while (at < to) {
            int codePoint = source.codePointAt(at);
            add(isPrintable(codePoint) ? codePoint : ' ', at);
            at += Character.charCount(codePoint);
        }
    }

    /** Whether YAML takes a character. Line ends other than LF would make lines that no editor shows. */
    static boolean isPrintable(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint >= 0x20 && codePoint <= 0x7E
                || codePoint >= 0xA0 && codePoint <= 0xFFFD && codePoint != 0x2028 && codePoint != 0x2029
                || codePoint >= 0x10000;
    }

    /** Adds a character that the school did not type, or instead of the one at {@code origin}. */
    void put(char c, int origin) {
        add(c, origin);
    }

    void putMark(int origin) {
        add(mark, origin);
    }

    private void add(int codePoint, int origin) {
        if (count == origins.length) {
            origins = Arrays.copyOf(origins, count * 2);
        }
        origins[count++] = origin;
        text.appendCodePoint(codePoint);
    }

    String text() {
        return text.toString();
    }

    /** The offset in the source of a code point of the text; past the end, that behind the last. */
    int origin(long index) {
        if (count == 0) {
            return 0;
        }
        return index < count ? origins[(int) Math.max(index, 0)] : origins[count - 1] + 1;
    }

    /** The offset in the source behind the code point before {@code index}. */
    int originBehind(long index) {
        if (index <= 0 || count == 0) {
            return origin(0);
        }
        int last = origins[(int) Math.min(index, count) - 1];
        return last + (last < source.length() ? Character.charCount(source.codePointAt(last)) : 1);
    }

    /** A value without marks. */
    String clean(String value) {
        return value.indexOf(mark) < 0 ? value : value.replace(String.valueOf(mark), "");
    }
}
