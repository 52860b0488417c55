package io.github.ictplan.markdown;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text made fit for the engine in one linear pass: control characters are spaces, trailing blanks are cut, and lines that no engine should
 * see are a {@linkplain #HELD mark} with a number, whose text comes back wherever the mark is printed. Knows where each character came from.
 */
final class Cleaned {
    /** Opens the number of a line that was held back. A noncharacter, so that no author's text holds it. */
    static final char HELD = '\uFDD0';
    /** Closes that number. */
    static final char HELD_END = '\uFDD1';

    private static final int TEXT_LIMIT = 1024 * 1024;
    private static final int TAB = 4;
    /** Two blanks at a line's end are a line break; the engine's patterns are quadratic in more. */
    private static final int BLANKS_KEPT = 2;
    /** Longer runs of blanks inside a line are cut to this: the same patterns. */
    private static final int INNER_BLANKS_KEPT = 100;

    private final SourceFile file;
    private final List<Finding> findings;
    private final StringBuilder text;
    private final List<StringBuilder> held = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private final Cuts cuts = new Cuts();
    private final LineLimits limits = new LineLimits();
    private int heldUntil = -1;

    private Cleaned(SourceFile file, int start, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
        this.text = new StringBuilder(file.text().length() - start);
    }

    /** Cleans the text of a file from an offset on. */
    static Cleaned of(SourceFile file, int start, List<Finding> findings) {
        Cleaned cleaned = new Cleaned(file, start, findings);
        cleaned.cut(start);
        if (file.text().length() - start > TEXT_LIMIT) {
            cleaned.hold(start, file.text().length(), "een bestand van meer dan 1 MB");
        } else {
            cleaned.lines(start);
        }
        return cleaned;
    }

    String text() {
        return text.toString();
    }

    /** Whether a piece of a table's row holds nothing but blanks and bars. */
    boolean isBlankBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isBlank(text.charAt(i)) && text.charAt(i) != '|') {
                return false;
            }
        }
        return true;
    }

    /** The offset in the file of a character of the clean text. */
    int source(int offset) {
        return cuts.source(offset);
    }

    /** The text with every line that was held back in its place again. */
    String restored(String clean) {
        int mark = clean.indexOf(HELD);
        if (mark < 0) {
            return clean;
        }
        StringBuilder whole = new StringBuilder();
        int from = 0;
        while (mark >= 0) {
            int end = clean.indexOf(HELD_END, mark);
            whole.append(clean, from, mark).append(held(clean.substring(mark + 1, end)));
            from = end + 1;
            mark = clean.indexOf(HELD, from);
        }
        return whole.append(clean, from, clean.length()).toString();
    }

    private StringBuilder held(String number) {
        return held.get(Integer.parseInt(number));
    }

    private void lines(int start) {
        String source = file.text();
        int at = start;
        while (at < source.length()) {
            int newline = source.indexOf('\n', at);
            int end = newline < 0 ? source.length() : newline;
            line(source, at, end);
            if (newline >= 0 && heldUntil != end) {
                text.append('\n');
            }
            at = end + 1;
        }
    }

    private void line(String source, int lineStart, int end) {
        String reason = limits.reasonToHold(source, lineStart, end);
        if (reason != null) {
            hold(lineStart, end, reason);
            return;
        }
        int contentEnd = end;
        while (contentEnd > lineStart && isBlank(source.charAt(contentEnd - 1))) {
            contentEnd--;
        }
        int kept = Math.min(end, contentEnd + BLANKS_KEPT);
        content(source, untabbed(source, lineStart, contentEnd), kept);
        if (kept < end) {
            cut(end);
        }
    }

    private void content(String source, int start, int end) {
        boolean odd = false;
        int blank = 0;
        int longestBlank = 0;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            odd |= isOdd(c);
            blank = isBlank(c) ? blank + 1 : 0;
            longestBlank = Math.max(longestBlank, blank);
        }
        if (odd) {
            appendWithoutOdd(source, start, end);
        } else if (longestBlank > INNER_BLANKS_KEPT) {
            appendWithoutBlanks(source, start, end);
        } else {
            text.append(source, start, end);
        }
    }

    /** Puts a mark in the place of a line; lines that follow one another and are all held back share one mark. */
    private void hold(int start, int end, String reason) {
        if (heldUntil >= 0 && heldUntil == start - 1) {
            held.get(held.size() - 1).append(file.text(), heldUntil, end);
        } else {
            text.append(HELD).append(held.size()).append(HELD_END);
            held.add(new StringBuilder().append(file.text(), start, end));
        }
        if (reported.add(reason)) {
            findings.add(Findings.tooComplex(file.span(start, end), reason));
        }
        heldUntil = end;
        cut(end);
    }

    /**
     * Appends the indent and quote marks of a line with spaces for tabs, because the engine's footnotes count a tab as four characters and drop
     * the letters after it; returns where the rest of the line begins.
     */
    private int untabbed(String source, int start, int end) {
        int lastTab = -1;
        int at = start;
        while (at < end && (isBlank(source.charAt(at)) || source.charAt(at) == '>')) {
            lastTab = source.charAt(at) == '\t' ? at : lastTab;
            at++;
        }
        int column = 0;
        for (int i = start; i <= lastTab; i++) {
            int width = source.charAt(i) == '\t' ? TAB - column % TAB : 1;
            text.append(source.charAt(i) == '>' ? ">" : " ".repeat(width));
            column += width;
        }
        if (lastTab >= 0) {
            cut(lastTab + 1);
        }
        return Math.max(start, lastTab + 1);
    }

    private void appendWithoutBlanks(String source, int start, int end) {
        int blank = 0;
        boolean indent = true;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            blank = isBlank(c) ? blank + 1 : 0;
            indent &= blank > 0;
            if (indent || blank <= INNER_BLANKS_KEPT) {
                text.append(c);
            } else if (i + 1 == end || !isBlank(source.charAt(i + 1))) {
                cut(i + 1);
            }
        }
    }

    private void appendWithoutOdd(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (isOdd(c)) {
                findings.add(Findings.invisible(file.span(i), c));
                text.append(' ');
            } else {
                text.append(c);
            }
        }
    }

    private void cut(int sourceOffset) {
        cuts.add(text.length(), sourceOffset);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Control characters that are no tab, and characters that Unicode keeps for programs. */
    private static boolean isOdd(char c) {
        return c < ' ' && c != '\t'
                || c >= '\u007F' && c <= '\u009F'
                || c >= '\uFDD0' && c <= '\uFDEF'
                || c >= '\uFFFE';
    }
}
