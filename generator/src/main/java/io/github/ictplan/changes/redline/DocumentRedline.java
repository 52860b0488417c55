package io.github.ictplan.changes.redline;

import io.github.ictplan.markdown.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * One document with the text of its change.
 *
 * @param title as it is after the change, or as it was if the document is gone
 * @param path the same, from the school's folder
 * @param formerPath where it stood before; null unless it moved
 * @param facts its front matter; empty if nothing of it is shown
 * @param body its text
 */
public record DocumentRedline(
        String title, String path, @Nullable String formerPath, Fate fate, Forms facts, Forms body) {

    /** What became of the document. */
    public enum Fate {
        NEW("nieuw"),
        GONE("geschrapt"),
        EDITED("gewijzigd"),
        /** The file moved; its text may have changed too. */
        MOVED("verplaatst");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * The same redline in two lengths.
     *
     * @param changed only what changed and what stands around it; empty if nothing changed
     * @param whole everything, long unchanged stretches folded in a {@code <details>}
     */
    public record Forms(SafeHtml changed, SafeHtml whole) {
        public boolean isChanged() {
            return !changed.html().isEmpty();
        }
    }
}
