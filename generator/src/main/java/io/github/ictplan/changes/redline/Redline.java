package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.DocumentRedline.Forms;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.Passage;
import java.util.List;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** Two texts as one, with what is gone and what is new marked to the word. */
public final class Redline {
    private Redline() {}

    /**
     * The redline of two passages.
     *
     * @param level of the heading under which it stands, from 1: its own headings go on from there without gaps
     */
    public static Forms of(Passage before, Passage after, int level) {
        return of(PassageBlocks.of(before).parts(), PassageBlocks.of(after).parts(), level);
    }

    static Forms of(List<Block> before, List<Block> after, int level) {
        List<Merged> merged = Merge.of(before, after);
        Moves moves = Moves.in(merged);
        SafeHtml whole = html(merged, moves, new Folding(true), level);
        boolean changed = merged.stream().anyMatch(one -> !one.isSame());
        return new Forms(changed ? html(merged, moves, new Folding(false), level) : SafeHtml.EMPTY, whole);
    }

    private static SafeHtml html(List<Merged> merged, Moves moves, Folding folding, int level) {
        OutputSettings settings = new OutputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
        Element root = new org.jsoup.nodes.Document("").outputSettings(settings).appendElement("div");
        new BlockWriter(moves, new Outline(level), folding).write(folding.text(merged), root);
        Announcements.in(root);
        return new SafeHtml(root.html());
    }
}
