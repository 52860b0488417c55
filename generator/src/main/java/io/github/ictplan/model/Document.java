package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file of the plan, or of the schoolwerkplan. No action in it is more visible than the document itself, whatever was asked for.
 *
 * @param path from the school's folder, with {@code /}, ending in {@code .md}
 * @param title {@code titel}, else the first heading, else the file's name in words
 * @param order {@code volgorde} within its folder; null comes after all numbers
 * @param suppressions of findings in the whole file; those of a block are in the body
 * @param body without the first level-1 heading if that equals the title
 * @param where the value of {@code soort}, or the start of the file: where a missing key is reported
 */
public record Document(
        String path,
        DocumentKind kind,
        Located<String> title,
        @Nullable Located<String> summary,
        @Nullable Located<String> id,
        @Nullable Located<String> theme,
        Visibility visibility,
        @Nullable Integer order,
        @Nullable Located<String> owner,
        @Nullable Located<LocalDate> reviewDueOn,
        List<Reference> references,
        List<Suppression> suppressions,
        Passage body,
        Content content,
        Span where) {

    public Document {
        references = List.copyOf(references);
        suppressions = List.copyOf(suppressions);
        content = content instanceof Content.Goal goal ? goal.within(visibility) : content;
    }

    public Document withVisibility(Visibility other) {
        return new Document(
                path,
                kind,
                title,
                summary,
                id,
                theme,
                other,
                order,
                owner,
                reviewDueOn,
                references,
                suppressions,
                body,
                content,
                where);
    }

    public Document withContent(Content other) {
        return new Document(
                path,
                kind,
                title,
                summary,
                id,
                theme,
                visibility,
                order,
                owner,
                reviewDueOn,
                references,
                suppressions,
                body,
                other,
                where);
    }
}
