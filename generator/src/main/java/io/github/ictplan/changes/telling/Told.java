package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads of one change. All of it is plain text that may hold anything that a school wrote.
 *
 * @param what one Dutch sentence or two, without file names and keys
 * @param before what stood there, with an empty line between two paragraphs; null if nothing
 * @param after what stands there now; null if nothing
 */
public record Told(
        Change change,
        String what,
        @Nullable String before,
        @Nullable String after) {
    /** How many characters of a value a sentence may leave out. */
    private static final int LITTLE = 2;

    /** The words that became others, if the sentence does not hold them already. */
    public List<Snippet> words() {
        if (!(change instanceof Change.Edited edited)) {
            return List.of();
        }
        boolean names = edited.to() instanceof Value.Words || edited.to() instanceof Value.Several;
        boolean prose = edited.to() instanceof Value.Prose || names && isSilent(after);
        return prose || edited.to() == null && edited.from() instanceof Value.Prose
                ? Snippet.of(before == null ? "" : before, after == null ? "" : after)
                : List.of();
    }

    private boolean isSilent(@Nullable String value) {
        return value != null && value.length() > LITTLE && !what.contains(value);
    }
}
