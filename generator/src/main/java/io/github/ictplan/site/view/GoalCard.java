package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One goal.
 *
 * @param overdue not evaluated, and its day is past
 * @param actionsDone number of finished actions
 */
public record GoalCard(
        String href,
        @Nullable String code,
        String title,
        @Nullable String summary,
        @Nullable String indicator,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String due,
        boolean overdue,
        @Nullable String method,
        @Nullable Item theme,
        @Nullable Item owner,
        @Nullable String priority,
        @Nullable String audience,
        List<Item> principles,
        @Nullable Progress progress,
        @Nullable Chip judgement,
        List<Reading> measurements,
        List<ActionRow> actions,
        int actionsDone,
        @Nullable Strip strip) {

    /** A value of the indicator on a day. */
    public record Reading(@Nullable String date, String value) {}
}
