package io.github.ictplan.markdown;

import org.jspecify.annotations.Nullable;

/** Counts, line after line, what the engine is slow in; says which line is too much. */
final class LineLimits {
    private static final int LINE_LIMIT = 16 * 1024;
    /** Lines that are not blank: the engine is quadratic in the children of one block, and a line is the least of them. */
    private static final int LINES_LIMIT = 20_000;

    private static final int COLUMN_LIMIT = 100;
    private static final int ROW_LIMIT = 2000;
    private static final int DEFINITION_LIMIT = 1000;

    private int lines;
    private int rows;
    private int definitions;
    private int footnotes;

    /** Counts a line in; returns the reason not to show it to the engine, null if there is none. */
    @Nullable
    String reasonToHold(CharSequence source, int start, int end) {
        int bars = 0;
        boolean definition = false;
        boolean footnote = false;
        boolean blank = true;
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
            blank &= Cleaned.isBlank(c);
            previous = c;
        }
        lines += blank ? 0 : 1;
        rows = bars > 0 ? rows + 1 : 0;
        definitions += definition ? 1 : 0;
        return end - start > LINE_LIMIT ? "een regel van meer dan 16.000 tekens" : tooMany(bars, definition, footnote);
    }

    private @Nullable String tooMany(int bars, boolean definition, boolean footnote) {
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
}
