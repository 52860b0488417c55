package io.github.ictplan.site.view;

import io.github.ictplan.markdown.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page.
 *
 * @param lead one or two sentences
 * @param ways who looks for what where
 * @param changes actions of this school year
 * @param year the school year of {@code changes}
 * @param facts about school and plan
 */
public record StartPage(
        Frame frame,
        @Nullable String lead,
        @Nullable String period,
        SafeHtml body,
        List<Question> questions,
        @Nullable Item vision,
        List<Principle> principles,
        List<GoalCard> goals,
        @Nullable String goalsHref,
        List<AgreementCard> agreements,
        @Nullable String agreementsHref,
        List<Way> ways,
        List<ActionRow> changes,
        @Nullable String year,
        List<Item> others,
        List<ApprovalRow> approvals,
        List<Fact> facts) {

    /** Where to begin for who looks in: "Personeel", and a page. */
    public record Way(String who, Item item) {}

    /** One question of the vision, where it is answered, and the first words of the answer. */
    public record Question(
            String question, Item answer, @Nullable String excerpt) {}

    /** One principle of the vision and the goals that build on it. */
    public record Principle(@Nullable String anchor, String code, String text, List<Item> goals) {}

    /** One agreement. */
    public record AgreementCard(
            Item item,
            @Nullable String summary,
            @Nullable String audience,
            @Nullable String from) {}

    /** What a body did with the plan. */
    public record ApprovalRow(
            String body,
            @Nullable String kind,
            @Nullable String date,
            @Nullable String version,
            @Nullable Item minutes) {}
}
