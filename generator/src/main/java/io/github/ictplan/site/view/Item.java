package io.github.ictplan.site.view;

import org.jspecify.annotations.Nullable;

/**
 * A text that may lead somewhere.
 *
 * @param href relative address; null where there is nothing to go to
 * @param current whether this is the page that is shown
 */
public record Item(String text, @Nullable String href, boolean current) {

    public static Item of(String text, @Nullable String href) {
        return new Item(text, href, false);
    }
}
