package io.github.ictplan.language;

/**
 * Something concrete in a text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
public record Trace(Kind kind, int start, int end) {

    /** What makes a sentence concrete (domain rule V-7). */
    public enum Kind {
        /** A number with what it counts: {@code 35 %}, {@code twee lesuren}. */
        AMOUNT,
        /** A date, period, school year or frequency. */
        MOMENT,
        /** Who does it: {@code de ICT-coördinator}. */
        ROLE,
        /** A named place, class or lesson: {@code het zesde leerjaar}, {@code de les wiskunde}. */
        PLACE,
        /** {@code bijvoorbeeld}, {@code zoals}. */
        EXAMPLE
    }
}
