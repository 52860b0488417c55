package io.github.ictplan.language;

/**
 * One sentence of a text, without white space around it.
 *
 * @param start offset of its first character
 * @param end offset after its last one, its stop and closing quotes and brackets included
 */
public record Sentence(int start, int end) {

    /** Its characters. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
