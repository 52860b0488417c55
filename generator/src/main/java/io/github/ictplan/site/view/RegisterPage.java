package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything from A to Z. */
public record RegisterPage(Frame frame, List<Letter> letters) {

    /** The entries under one letter. */
    public record Letter(String letter, String anchor, List<Entry> entries) {}

    /**
     * One entry.
     *
     * @param explanation of a term of the glossary
     * @param kind what it is, in a word or two: "doel", "rol", "in Visie op ICT"
     */
    public record Entry(
            Item item,
            @Nullable String kind,
            @Nullable String explanation,
            @Nullable String anchor) {}
}
