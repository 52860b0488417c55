package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * An image in a text.
 *
 * @param alt plain text, possibly empty
 * @param title shown as caption
 * @param where the whole image, from the exclamation mark
 */
public record Image(
        String destination, String alt, @Nullable String title, Span where) {}
