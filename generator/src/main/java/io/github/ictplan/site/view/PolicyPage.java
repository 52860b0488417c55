package io.github.ictplan.site.view;

import io.github.ictplan.markdown.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document of the register that is not a document of the plan. */
public record PolicyPage(
        Frame frame,
        String kicker,
        @Nullable Download download,
        List<Fact> facts,
        SafeHtml body,
        List<ReferenceRow> references,
        List<ReferenceRow> backReferences) {

    /** A file to fetch or an address to visit; {@code note} says kind and size. */
    public record Download(
            String href, String text, @Nullable String note) {}
}
