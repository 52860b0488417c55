package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version to the next, for parents.
 *
 * @param when the later version was adopted, and by whom, as a sentence
 * @param summary the school's own words
 * @param parts by subject; none if nothing changed that readers notice
 * @param small how many changes only put the same in another way
 * @param all where every change stands, if not here
 */
public record ChangeStory(
        String title,
        String anchor,
        @Nullable String when,
        @Nullable String summary,
        List<Part> parts,
        int small,
        @Nullable Item all) {

    /** The changes of one subject, a sentence or two each; {@code more} are left out. */
    public record Part(String title, List<String> lines, int more) {}
}
