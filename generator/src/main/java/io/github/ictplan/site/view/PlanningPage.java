package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All actions in time.
 *
 * @param years the school years over which the strips run
 * @param legend the statuses that have a bar
 * @param today the reference date, in words
 */
public record PlanningPage(
        Frame frame,
        List<Year> years,
        List<GoalCard> goals,
        List<Chip> legend,
        @Nullable String today) {

    /** A school year; {@code x} and {@code width} in thousandths. */
    public record Year(String label, int x, int width) {}
}
