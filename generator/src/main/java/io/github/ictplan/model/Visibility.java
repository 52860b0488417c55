package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;

/** Who may see something; each circle lies within the next. The order is from the widest public to the smallest. */
public enum Visibility {
    PUBLIC("publiek"),
    TEAM("team"),
    BOARD("bestuur");

    private final String word;

    Visibility(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Visibility> ofWord(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    /** Whether a site for {@code audience} may show this. */
    public boolean visibleTo(Visibility audience) {
        return compareTo(audience) <= 0;
    }

    /** The more hidden of the two: a child is never more visible than its parent. */
    public Visibility within(Visibility parent) {
        return compareTo(parent) >= 0 ? this : parent;
    }
}
