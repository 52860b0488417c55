package io.github.ictplan.model;

import java.util.Locale;

/** The fragment of an address that leads to an item of the plan. */
public final class Anchor {
    private Anchor() {}

    /** The anchor of an id: lower case, other signs as {@code -} ({@code D1.2} becomes {@code d1-2}; format.md §2). */
    public static String ofId(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
