package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of the plan; for team and board.
 *
 * @param today the reference date, in words
 * @param counts findings by severity, the heaviest first
 * @param more findings that are not shown because there are too many
 * @param facts about the whole plan
 * @param readability figures by document
 */
public record StatePage(
        Frame frame,
        @Nullable String today,
        List<Count> counts,
        List<Criterion> questions,
        List<Criterion> qualities,
        List<File> files,
        int more,
        List<Lenience> suppressed,
        List<Profile> profiles,
        List<Approval> approvals,
        List<Fact> facts,
        @Nullable TableBlock readability,
        Item checklist) {

    /** How many findings weigh this much; {@code word} in the right number. */
    public record Count(String kind, int number, String word) {}

    /**
     * One question or quality.
     *
     * @param remarks the first findings about it
     * @param more those beyond them
     * @param rules how many rules look at it
     */
    public record Criterion(String title, Chip state, List<Remark> remarks, int more, int rules) {}

    /** Part of a sentence; {@code code} is something to type, or a name. */
    public record Piece(String text, boolean code) {}

    /** The findings in one file. */
    public record File(Item item, String anchor, List<Remark> remarks) {}

    /** One finding; {@code place} leads to where it shows, if it shows. The hint may be empty. */
    public record Remark(Chip severity, List<Piece> message, List<Piece> hint, Item place, String rule) {}

    /** A finding that the school chose to live with. */
    public record Lenience(List<Piece> message, Item place, String reason, String until) {}

    /** By which profile the plan was checked. */
    public record Profile(
            String title,
            @Nullable String source,
            @Nullable String checkedOn,
            @Nullable String duty,
            @Nullable String caveat) {}

    /** What a body did, and whether the text is still what it saw. */
    public record Approval(
            String body, @Nullable String kind, @Nullable String date, Chip state) {}
}
