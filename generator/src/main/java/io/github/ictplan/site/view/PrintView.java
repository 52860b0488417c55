package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan as one page.
 *
 * @param runningTitle text of the running header
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
        List<Chapter> chapters,
        @Nullable Planning planning,
        @Nullable BudgetBlock budget,
        List<Source> sources,
        List<StartPage.ApprovalRow> approvals,
        List<Term> terms) {

    /** A line of the table of contents; {@code anchor} without {@code #}. */
    public record Entry(String text, String anchor, List<Entry> parts) {}

    /** A document; {@code prefix} stands before each of its ids. */
    public record Chapter(String id, String prefix, DocumentView document) {}

    /** Goals and actions over school years. */
    public record Planning(
            List<PlanningPage.Year> years,
            List<GoalCard> goals,
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
