package io.github.ictplan.model;

import io.github.ictplan.source.Span;

/**
 * A heading of a text.
 *
 * @param level 1 to 6, as written; the page shows it below its own title
 * @param text plain text
 * @param anchor the fragment that leads to it, unique in its document: the explicit {@code {#id}}, or the slug as git hosts make it
 */
public record Heading(int level, String text, String anchor, Span where) {}
