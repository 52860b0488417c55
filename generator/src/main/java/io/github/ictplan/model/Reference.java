package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code verwijzingen}: a link with a reason.
 *
 * @param target as written: a path from the document, {@code doc:id}, or an address, with an optional fragment
 * @param where the value of {@code naar}, or the entry's first key
 */
public record Reference(
        @Nullable Located<String> target,
        @Nullable Located<String> why,
        @Nullable Located<LocalDate> reviewedOn,
        Span where) {}
