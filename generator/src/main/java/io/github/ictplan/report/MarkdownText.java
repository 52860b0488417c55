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

    private static boolean isFollowed(String line, int colon) {
        return colon + 1 < line.length() && line.charAt(colon + 1) != ' ';
    }
}
