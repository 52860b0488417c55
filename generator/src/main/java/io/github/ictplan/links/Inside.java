package io.github.ictplan.links;

import java.util.Set;

/** What a fragment can lead to in a file that is no Markdown. */
sealed interface Inside {

    /**
     * A PDF.
     *
     * @param destinations names that its maker gave to places
     */
    record Pages(int count, Set<String> destinations) implements Inside {}

    /** A text document with named places: the slugs of its headings, and its bookmarks. */
    record Places(Set<String> names) implements Inside {}

    /** A file that no program can open: empty, torn off or of another kind than its name says. */
    record Damaged() implements Inside {}

    /** A file that we cannot look into: another kind, protected, strange or too large. Nothing is said of it. */
    record Unknown() implements Inside {}
}
