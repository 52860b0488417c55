package io.github.ictplan.site.view;

import io.github.ictplan.markdown.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of the plan: its text and what its {@code soort} adds. At most one of the blocks is there.
 *
 * @param kicker what kind of document it is, in words
 * @param anchor its id as anchor; null if it has none, or if one of its headings has it
 * @param goals the goals of a theme
 */
public record DocumentView(
        String title,
        String kicker,
        @Nullable String anchor,
        @Nullable String summary,
        List<Fact> facts,
        SafeHtml body,
        @Nullable GoalCard goal,
        @Nullable VisionBlock vision,
        @Nullable TableBlock baseline,
        @Nullable TableBlock inventory,
        @Nullable BudgetBlock budget,
        @Nullable TableBlock development,
        @Nullable TableBlock evaluation,
        List<GoalCard> goals,
        List<ReferenceRow> references) {

    /** The principles of a vision. */
    public record VisionBlock(List<StartPage.Principle> principles) {}
}
