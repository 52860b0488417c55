package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document of the register: of the schoolwerkplan or of another policy, to which the plan refers. A file in the documents' folder is one by
 * itself; an entry in {@code ictplan.yaml} adds what the file does not tell. Its text is never more visible than the entry.
 *
 * @param id as written in {@code doc:id}; for a file without an entry its name without extension
 * @param kind open list: schoolwerkplan, schoolreglement, verslag, …
 * @param file path from the school's folder; null if it is an address
 * @param url https address; null if it is a file
 * @param text the Markdown document, if the file is one
 * @param where the entry, or the start of the file
 */
public record PolicyDocument(
        Located<String> id,
        Located<String> title,
        @Nullable Located<String> kind,
        @Nullable Located<String> file,
        @Nullable Located<String> url,
        @Nullable Located<String> version,
        Visibility visibility,
        @Nullable Document text,
        Span where) {

    public PolicyDocument {
        text = text == null ? null : text.withVisibility(text.visibility().within(visibility));
    }

    public PolicyDocument withVisibility(Visibility other) {
        return new PolicyDocument(id, title, kind, file, url, version, other, text, where);
    }
}
