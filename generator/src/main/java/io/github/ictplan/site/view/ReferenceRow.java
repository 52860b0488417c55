package io.github.ictplan.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A reference, from or to a document.
 *
 * @param place what it points at within the document, in words
 */
public record ReferenceRow(
        Item item,
        @Nullable String place,
        @Nullable String why,
        @Nullable String reviewed) {}
