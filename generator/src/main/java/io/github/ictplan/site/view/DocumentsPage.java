package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of documents, by kind. */
public record DocumentsPage(Frame frame, List<Section> sections) {

    /** The documents of one kind. */
    public record Section(String title, String anchor, List<Entry> entries) {}

    /** One document; {@code referred} says who refers to it, in a few words. */
    public record Entry(
            Item item, @Nullable String note, @Nullable String referred) {}
}
