package io.github.ictplan.language;

import org.jspecify.annotations.Nullable;

/**
 * A word of a school's own list.
 *
 * @param word one word or some; all its forms are meant
 * @param advice what to write instead
 */
public record OwnEntry(String word, Weight weight, @Nullable String advice) {

    /** What the school thinks of the word. */
    public enum Weight {
        WARNING,
        TIP,
        /** Never to be remarked, whatever the lists that ship say. */
        FINE
    }
}
