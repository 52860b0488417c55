package io.github.ictplan.report;

import java.util.regex.Pattern;

/**
 * Makes text that a school wrote plain in GitHub's Markdown: no mark-up, HTML, image or link, and nothing that the host makes of a text later on: no
 * mention, issue, commit, closing keyword or emoji. What a reader sees stays the same; a word joiner (U+2060) breaks what would be obeyed.
 */
final class MarkdownText {
    private static final String MARKS = "\\`*_{}[]<>()#+-.!|~&$=^\"'";
    private static final String JOINER = "\u2060";

    /** A name of a commit in full or in short: seven signs are enough. Cannot backtrack. */
    private static final Pattern COMMIT = Pattern.compile("(?<![0-9A-Za-z])[0-9a-fA-F]{7,}+(?![0-9A-Za-z])");

    private static final Pattern SIX = Pattern.compile(".{6}(?=.)");

    /** {@code GH-12} is an issue, {@code www.} an address. */
    private static final Pattern NAMED = Pattern.compile("(?i)(gh(?=-[0-9])|www(?=\\.))");

    private MarkdownText() {}

    /** The text on one line, for the middle of a line or a cell of a table. */
    static String safe(String text) {
        String unnamed = NAMED.matcher(LogText.safe(text)).replaceAll("$1" + JOINER);
        String line = COMMIT.matcher(unnamed)
                .replaceAll(name -> SIX.matcher(name.group()).replaceAll("$0" + JOINER));
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            safe.append(MARKS.indexOf(sign) >= 0 ? "\\" : "").append(sign);
            if (sign == '@' || sign == '#' || sign == ':' && isFollowed(line, i)) {
                safe.append(JOINER);
            }
        }
        return safe.toString();
    }

    /**
     * A sentence of ours on one line, in which backticks hold what the school wrote or what it is to type: that becomes code, which the host obeys
     * nowhere and which can be copied. A backtick without another stays a backtick.
     */
    static String sentence(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        int at = 0;
        for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', at)) {
            int close = text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            safe.append(safe(text.substring(at, open))).append(code(text.substring(open + 1, close)));
            at = close + 1;
        }
        return safe.append(safe(text.substring(at))).toString();
    }

    private static String code(String text) {
        String line = LogText.safe(text);
        return line.isBlank() ? safe('`' + text + '`') : '`' + line + '`';
    }

    private static boolean isFollowed(String line, int colon) {
        return colon + 1 < line.length() && line.charAt(colon + 1) != ' ';
    }
}
