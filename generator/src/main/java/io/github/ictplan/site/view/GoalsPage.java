package io.github.ictplan.site.view;

import java.util.List;

/** All goals, by theme. */
public record GoalsPage(Frame frame, List<Section> sections, int goals, int actions) {

    /** The goals of one theme. */
    public record Section(
            String title,
            String anchor,
            @org.jspecify.annotations.Nullable Item theme,
            List<GoalCard> goals) {}
}
