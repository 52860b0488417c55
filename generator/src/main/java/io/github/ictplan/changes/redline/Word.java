package io.github.ictplan.changes.redline;

import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that a redline tells apart: a word, a number with its unit, a date, a mark of punctuation, an image.
 *
 * @param text what is read; of an image its description
 * @param spaced whether white space stands before it
 * @param detail the file of an image, the long form of an abbreviation; null for others
 */
record Word(
        String text, boolean spaced, Sort sort, @Nullable String detail, Look look) {

    enum Sort {
        TEXT,
        IMAGE,
        ABBREVIATION,
        /** The number of a footnote, which the text does not choose: all are alike. */
        FOOTNOTE,
        BREAK
    }

    static Word of(String text, boolean spaced, Look look) {
        return new Word(text, spaced, Sort.TEXT, null, look);
    }

    /** Equal for two words that say the same. */
    String said() {
        String space = spaced ? " " : "";
        return switch (sort) {
            case TEXT -> space + text;
            case IMAGE -> space + "\u0001" + text;
            case ABBREVIATION -> space + "\u0002" + text + "\u0002" + detail;
            case FOOTNOTE -> space + "\u0003";
            case BREAK -> "\u0004";
        };
    }

    /** Equal for two words that say the same and look the same. */
    String seen() {
        return said() + "\u0005" + look.elements() + "\u0005" + look.link() + "\u0005" + detail;
    }

    /** Whether it weighs when a text is weighed: punctuation does not. */
    boolean weighs() {
        return sort == Sort.IMAGE || text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
