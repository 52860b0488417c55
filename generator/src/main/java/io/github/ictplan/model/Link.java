package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A link in a text.
 *
 * @param destination as written, entities and escapes decoded
 * @param text plain text of the link
 * @param title what Markdown writes between quotes after the destination
 * @param where the destination; for an autolink the link itself
 */
public record Link(
        String destination, String text, @Nullable String title, Span where) {

    /** A link without title. */
    public Link(String destination, String text, Span where) {
        this(destination, text, null, where);
    }
}
