package io.github.ictplan.markdown;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private static final int LINE_LIMIT = 16 * 1024;
    /** Lines that are not blank: the engine is quadratic in the children of one block, and a line is the least of them. */
    private static final int LINES_LIMIT = 20_000;

    private static final int COLUMN_LIMIT = 100;
    private static final int ROW_LIMIT = 2000;
    private static final int DEFINITION_LIMIT = 1000;
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
    /** For each cut: the offset in the clean text after it, and what to add from there to get the offset in the file. */
    private int[] cutAt = new int[16];

    private int[] shift = new int[16];
    private int cuts;

    private int lines;
    private int rows;
    private int definitions;
    private int footnotes;
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
        int found = Arrays.binarySearch(cutAt, 0, cuts, offset);
        if (found < 0) {
            found = -found - 2;
        } else {
            while (found + 1 < cuts && cutAt[found + 1] == offset) {
                found++;
            }
        }
        return offset + shift[found];
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
        int start = lineStart;
        int contentEnd = end;
        int bars = 0;
        boolean definition = false;
        boolean footnote = false;
        boolean odd = false;
        int blank = 0;
        int longestBlank = 0;
        char previous = 0;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '|') {
                bars++;
            } else if (c == ':' && previous == ']') {
                definition = true;
            } else if (c == '^' && previous == '[') {
                footnotes++;
                footnote = true;
            }
            odd |= isOdd(c);
            blank = isBlank(c) ? blank + 1 : 0;
            longestBlank = Math.max(longestBlank, blank);
            previous = c;
        }
        while (contentEnd > start && isBlank(source.charAt(contentEnd - 1))) {
            contentEnd--;
        }
        lines += contentEnd > start ? 1 : 0;
        rows = bars > 0 ? rows + 1 : 0;
        definitions += definition ? 1 : 0;
        String reason = reasonToHold(end - start, bars, definition, footnote);
        if (reason != null) {
            hold(start, end, reason);
            return;
        }
        int kept = Math.min(end, contentEnd + BLANKS_KEPT);
        start = untabbed(source, start, contentEnd);
        if (odd) {
            appendWithoutOdd(source, start, kept);
        } else if (longestBlank > INNER_BLANKS_KEPT) {
            appendWithoutBlanks(source, start, kept);
        } else {
            text.append(source, start, kept);
        }
        if (kept < end) {
            cut(end);
        }
    }

    private @Nullable String reasonToHold(int length, int bars, boolean definition, boolean footnote) {
        if (length > LINE_LIMIT) {
            return "een regel van meer dan 16.000 tekens";
        }
        if (lines > LINES_LIMIT) {
            return "een bestand van meer dan 20.000 regels";
        }
        if (bars > COLUMN_LIMIT + 1) {
            return "een tabel van meer dan 100 kolommen";
        }
        if (rows > ROW_LIMIT + 2) {
            return "een tabel van meer dan 2.000 rijen";
        }
        if (definition && definitions > DEFINITION_LIMIT) {
            return "meer dan 1.000 adressen of voetnoten onderaan";
        }
        return footnote && footnotes > 2 * DEFINITION_LIMIT ? "meer dan 1.000 voetnoten" : null;
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
        if (cuts == cutAt.length) {
            cutAt = Arrays.copyOf(cutAt, cuts * 2);
            shift = Arrays.copyOf(shift, cuts * 2);
        }
        cutAt[cuts] = text.length();
        shift[cuts] = sourceOffset - text.length();
        cuts++;
    }

    private static boolean isBlank(char c) {
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
