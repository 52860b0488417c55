package io.github.ictplan.site.view;

import org.jspecify.annotations.Nullable;

/**
 * One action.
 *
 * @param anchor id on the page of its goal; null if that page uses it already
 * @param href its place on the page of its goal
 */
public record ActionRow(
        @Nullable String anchor,
        String href,
        @Nullable String code,
        String what,
        Item goal,
        @Nullable Item owner,
        @Nullable String period,
        @Nullable Chip status,
        boolean overdue,
        @Nullable String cost,
        @Nullable String source,
        @Nullable String evaluations,
        @Nullable String result,
        @Nullable String finishedOn,
        @Nullable String reason,
        @Nullable Strip strip) {}
