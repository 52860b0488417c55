package io.github.ictplan.report;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes text that a school wrote harmless for a terminal and for the log of a build server: one line, no control or hidden character, no
 * command. Nothing disappears: what could do harm becomes visible, as {@code \}{@code u001b}.
 */
public final class LogText {
    /** Commands that build servers read anywhere in a line: {@code ##[…]}, {@code ##vso[…]}, {@code ##teamcity[…]}. */
    private static final Pattern COMMAND = Pattern.compile("##(?=\\w*\\[)");

    /** Commands that build servers read at the start of a line, whatever white space stands before: {@code ::error::…}. */
    private static final Pattern LEADING_COMMAND = Pattern.compile("^([\\s\\p{Z}]*:)(?=:)");

    private LogText() {}

    /** The text on one line. Applied twice, it changes nothing more. */
    public static String safe(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(visible, codePoint));
        String unhooked = COMMAND.matcher(visible).replaceAll("# #");
        return LEADING_COMMAND.matcher(unhooked).replaceFirst("$1 ");
    }

    private static void append(StringBuilder line, int codePoint) {
        if (breaksLine(codePoint)) {
            line.append(' ');
        } else if (isHidden(codePoint)) {
            line.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        } else {
            line.appendCodePoint(codePoint);
        }
    }

    private static boolean breaksLine(int codePoint) {
        return codePoint == '\t'
                || codePoint >= '\n' && codePoint <= '\r'
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /** Control characters, and those that turn, join or hide others (bidirectional marks, zero-width spaces, lone surrogates). */
    private static boolean isHidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
