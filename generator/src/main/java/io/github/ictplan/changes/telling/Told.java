package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
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
        @Nullable String after) {}
