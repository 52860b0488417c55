package io.github.ictplan.yaml;

/**
 * A line of the source.
 *
 * @param start offset of its first character
 * @param end offset behind its last, line end not counted
 */
record Line(String source, int start, int end) {

    /** Offset of the first character that is no white space of any kind. */
    int content() {
        int at = start;
        while (at < end && (source.charAt(at) == '\t' || isOddSpace(source.charAt(at)) || source.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    /** Columns before the content, each character one. */
    int indent() {
        return content() - start;
    }

    boolean isBlank() {
        return content() == end;
    }

    /** Whether the line can go on with a value of a key or hyphen at {@code column}. */
    boolean belongsBelow(int column) {
        return isBlank() || indent() > column;
    }

    /** White space that YAML takes for a letter, and that nobody sees. */
    static boolean isOddSpace(char c) {
        return c == '\u00A0'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\uFEFF';
    }

    boolean isSpaceOrEnd(int at) {
        return at >= end || source.charAt(at) == ' ' || source.charAt(at) == '\t' || isOddSpace(source.charAt(at));
    }

    /** Offset behind the last character that is no space. */
    int trimmedEnd() {
        int at = end;
        while (at > start && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }
}
