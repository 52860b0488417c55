package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body did with a version of the plan.
 *
 * @param body open list: schoolraad, personeelsvergadering, schoolbestuur, …
 * @param minutes path or {@code doc:id} of the report
 * @param fingerprint of the text that was approved
 */
public record Approval(
        @Nullable Located<String> body,
        @Nullable Located<ApprovalKind> kind,
        @Nullable Located<LocalDate> date,
        @Nullable Located<String> version,
        @Nullable Located<String> minutes,
        @Nullable Located<String> fingerprint,
        Span where) {}
