package io.github.ictplan.site.view;

import io.github.ictplan.markdown.SafeHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changes between two states of a plan, on one page that needs nothing beside it; the same for the screen and for paper.
 *
 * @param school its name; null if it is not known
 * @param audience notice on a report that is not for everybody
 * @param sentence what somebody decides who takes the change over
 * @param warnings what follows from it that stands in no file, each one sentence
 * @param parts without those that have nothing to say
 * @param css plain CSS
 * @param nonce lets the content security policy of the page know its own styles; a digest of them, so that it is the same each time
 */
public record ChangesPage(
        String title,
        String documentTitle,
        @Nullable String school,
        String plan,
        Side from,
        Side to,
        @Nullable String audience,
        String sentence,
        boolean decision,
        List<String> warnings,
        List<Part> parts,
        List<TextGroup> texts,
        List<String> colophon,
        SafeHtml css,
        String nonce) {

    /**
     * One of the two states.
     *
     * @param detail its day; null for a folder
     */
    public record Side(String name, @Nullable String detail) {}

    /** A chapter of the report; what it lacks is an empty list. */
    public record Part(
            String anchor, String title, List<Amounts> amounts, List<Points> points, List<Remarks> remarks) {}

    /**
     * Money before and after.
     *
     * @param changed the lines of each group that are other, without groups in which all stayed the same
     * @param whole all lines of all groups; empty if no line stayed the same
     * @param total of a group, whichever; null where there is one line in all
     */
    public record Amounts(
            String anchor,
            String title,
            List<AmountGroup> changed,
            List<AmountGroup> whole,
            @Nullable Amount total) {}

    /**
     * The same money in lines of one sort.
     *
     * @param by what sort: "Per schooljaar"; empty for one line in all
     */
    public record AmountGroup(String by, List<Amount> lines) {}

    /**
     * One line of it.
     *
     * @param difference with its sign; empty if there is none
     */
    public record Amount(String name, String before, String after, String difference) {}

    /**
     * What there is to say of one topic.
     *
     * @param folded whether the reader opens it first
     */
    public record Points(String anchor, String title, boolean folded, List<Point> points) {}

    /**
     * One sentence or two.
     *
     * @param kind null if the title says it
     * @param place where its text is shown; null if it is not
     */
    public record Point(
            @Nullable Chip kind,
            List<StatePage.Piece> text,
            @Nullable Item place) {}

    /**
     * Findings that came, or that went.
     *
     * @param folded whether the reader opens it first
     */
    public record Remarks(String anchor, String title, boolean folded, List<Remark> remarks) {}

    /** One finding. */
    public record Remark(Chip severity, List<StatePage.Piece> message, List<StatePage.Piece> hint, Item place) {}

    /**
     * Texts of one part of the plan.
     *
     * @param folded whether the reader opens each first
     */
    public record TextGroup(String anchor, String title, boolean folded, List<Text> texts) {}

    /**
     * One document with what was struck and what was written.
     *
     * @param former path where it stood before; null unless it moved
     * @param state what happened to it
     * @param head its front matter; null if nothing of it is shown
     * @param body its text, null if nothing of it is shown
     */
    public record Text(
            String anchor,
            String kicker,
            String title,
            String path,
            @Nullable String former,
            Chip state,
            @Nullable SafeHtml head,
            @Nullable SafeHtml body) {}
}
