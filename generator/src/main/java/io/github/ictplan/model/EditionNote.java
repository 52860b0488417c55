package io.github.ictplan.model;

import org.jspecify.annotations.Nullable;

/**
 * What a school says today of an edition, a version that it adopted and kept: an entry of {@code edities}.
 *
 * @param visibility who may still see it, whatever it said itself
 * @param summary one or two sentences for parents
 */
public record EditionNote(
        Located<String> version,
        Visibility visibility,
        @Nullable Located<String> summary) {}
