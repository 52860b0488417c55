package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the plan stands.
 *
 * @param today the reference date, in words
 * @param columns actions by status, the overdue first
 * @param late goals and documents whose day is past
 * @param reviews what comes next
 */
public record FollowUpPage(
        Frame frame,
        @Nullable String today,
        List<Column> columns,
        List<Review> late,
        List<Review> reviews,
        @Nullable TableBlock judgements,
        List<Item> evaluations) {

    /** The actions in one status. */
    public record Column(Chip status, String anchor, List<ActionRow> actions) {}

    /** A day on which something is looked at. */
    public record Review(String date, String kind, List<Item> items) {}
}
