package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All versions that were adopted, and what changed from each to the next.
 *
 * @param stories newest first
 * @param choices which two versions can be compared; none if there are fewer than two
 * @param most how many versions are shown at most
 * @param more whether there are older ones
 * @param feed address of the feed
 */
public record EditionsPage(
        Frame frame,
        List<Row> editions,
        List<ChangeStory> stories,
        List<Choice> choices,
        int most,
        boolean more,
        @Nullable String feed) {

    /** A version; {@code state} says whether it is the newest. */
    public record Row(
            String anchor,
            String version,
            String date,
            @Nullable String body,
            @Nullable String summary,
            String state,
            @Nullable String pdf) {}

    /** A version, and the older ones with which it can be compared. */
    public record Choice(String version, List<Item> older) {}
}
