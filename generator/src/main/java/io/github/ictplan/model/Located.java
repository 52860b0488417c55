package io.github.ictplan.model;

import io.github.ictplan.source.Span;

/**
 * A value that the school wrote, and where.
 *
 * @param where the value, not its key
 */
public record Located<T>(T value, Span where) {

    public static <T> Located<T> of(T value, Span where) {
        return new Located<>(value, where);
    }
}
