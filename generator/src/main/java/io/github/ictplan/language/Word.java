package io.github.ictplan.language;

/**
 * One word or number of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 * @param folded as word lists write it: lower case, without accents, straight apostrophes and hyphens
 * @param capital whether it begins with a capital that is not part of a row of capitals: {@code Sterk}, not {@code ICT}
 */
public record Word(int start, int end, String folded, boolean capital) {

    /** Whether it begins with a digit. */
    boolean isNumber() {
        return folded.charAt(0) >= '0' && folded.charAt(0) <= '9';
    }

    /** Whether it is this form of a word list. */
    boolean is(String form) {
        return folded.equals(form);
    }
}
