package io.github.ictplan.model;

import io.github.ictplan.source.Span;

/**
 * A link in a text.
 *
 * @param destination as written, entities and escapes decoded
 * @param text plain text of the link
 * @param where the destination; for an autolink the link itself
 */
public record Link(String destination, String text, Span where) {}
