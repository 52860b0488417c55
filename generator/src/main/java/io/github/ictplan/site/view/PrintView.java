package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan as one page.
 *
 * @param runningTitle text of the running header
 * @param summary the plan at a glance; null if there is nothing to sum up
 * @param chapters the documents in reading order
 */
public record PrintView(
        @Nullable String school,
        String plan,
        Frame.Status status,
        List<Fact> card,
        @Nullable Picture logo,
        String runningTitle,
        List<Entry> contents,
        @Nullable Summary summary,
        List<Chapter> chapters,
        @Nullable Planning planning,
        @Nullable BudgetBlock budget,
        List<Source> sources,
        List<StartPage.ApprovalRow> approvals,
        List<Term> terms) {

    /** A line of the table of contents; {@code anchor} without {@code #}. */
    public record Entry(String text, String anchor, List<Entry> parts) {}

    /** What the plan stands on, where it goes, and what it costs by school year. */
    public record Summary(
            List<StartPage.Principle> principles,
            List<GoalCard> goals,
            @Nullable TableBlock money) {}

    /** A document; {@code prefix} stands before each of its ids, and {@code opens} tells that a part of the plan begins with it. */
    public record Chapter(String id, String prefix, boolean opens, DocumentView document) {}

    /** Goals and actions over school years; {@code kinds} are the colours of the bars with what they mean. */
    public record Planning(
            List<PlanningPage.Year> years,
            List<GoalCard> goals,
            List<ActionRow> actions,
            List<Chip> kinds,
            @Nullable String today) {}

    /** A document to which the plan refers, and who does. */
    public record Source(
            String anchor,
            String title,
            @Nullable String kind,
            @Nullable String note,
            @Nullable String href,
            List<ReferenceRow> backReferences) {}

    /** A word and what it means. */
    public record Term(String term, String explanation) {}
}
