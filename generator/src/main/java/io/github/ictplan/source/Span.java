package io.github.ictplan.source;

import java.util.Comparator;

/**
 * A piece of a file as stored.
 *
 * @param file path from the school's folder, with {@code /}
 * @param line from 1
 * @param column from 1, in Unicode code points of the file as stored; a byte order mark does not count, a tab is one
 * @param length in code points, 0 or more
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::file).thenComparingInt(Span::line).thenComparingInt(Span::column);

    public Span {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalStateException("no such place: " + file + ":" + line + ":" + column + "+" + length);
        }
    }

    /** The first character of a file: where a finding about the whole file points. */
    public static Span startOf(String file) {
        return new Span(file, 1, 1, 0);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
