package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word of which a school itself says what it thinks, in {@code woordenlijst.yaml}.
 *
 * @param word one word or some; all its forms are meant
 * @param alternative what to write instead
 */
public record OwnWord(
        Located<String> word, Level level, @Nullable Located<String> alternative) {

    /** How much it weighs. */
    public enum Level {
        WARNING("waarschuwing"),
        TIP("tip"),
        /** Never remarked, whatever the lists that ship say. */
        FINE("goed");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** The word that schools see and type. */
        public String word() {
            return word;
        }

        public static Optional<Level> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(level -> level.word.equals(word))
                    .findFirst();
        }
    }
}
