package io.github.ictplan.site.view;

import org.jspecify.annotations.Nullable;

/** One line of a list of facts: what it is, its value, and where the value leads. */
public record Fact(String label, String text, @Nullable String href) {

    public static Fact of(String label, String text) {
        return new Fact(label, text, null);
    }
}
