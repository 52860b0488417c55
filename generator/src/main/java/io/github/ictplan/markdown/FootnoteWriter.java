package io.github.ictplan.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ictplan.model.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;

/** Writes the footnotes below a text, each with the ways back to where it is called. */
final class FootnoteWriter {
    private final Draft draft;
    private final Footnotes footnotes;
    private final BlockWriter blocks;

    FootnoteWriter(Draft draft, Footnotes footnotes, BlockWriter blocks) {
        this.draft = draft;
        this.footnotes = footnotes;
        this.blocks = blocks;
    }

    void write() {
        List<FootnoteBlock> uncalled = new ArrayList<>();
        if (footnotes.count() == 0) {
            uncalled.addAll(footnotes.numberUncalled());
        }
        if (footnotes.count() == 0) {
            return;
        }
        draft.html.raw("<section class=\"footnotes\" aria-label=\"Voetnoten\">\n<ol>\n");
        for (int number = 1; number <= footnotes.count(); number++) {
            footnote(number);
            if (number == footnotes.count()) {
                uncalled.addAll(footnotes.numberUncalled());
            }
        }
        draft.html.raw("</ol>\n</section>\n");
        for (FootnoteBlock note : uncalled) {
            draft.findings.add(Findings.footnoteUnused(
                    draft.span(note.getStartOffset(), note.getText().getEndOffset() + 1),
                    PlainText.letters(note.getText(), draft.cleaned)));
        }
    }

    private void footnote(int number) {
        FootnoteBlock note = footnotes.note(number);
        draft.html.raw("<li id=\"").id(Footnotes.id(number)).raw("\">");
        Node last = note.getLastChild();
        for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
            if (node == last && BlockWriter.isPlain(node)) {
                draft.html.raw("<p>");
                blocks.run(node.getFirstChild(), Kind.TEXT);
                backLinks(number);
                draft.html.raw("</p>\n");
                last = null;
            } else {
                blocks.block(node, Kind.TEXT);
            }
        }
        if (last != null && footnotes.calls(number) > 0) {
            draft.html.raw("<p>");
            backLinks(number);
            draft.html.raw("</p>\n");
        }
        draft.html.raw("</li>\n");
    }

    private void backLinks(int number) {
        for (int call = 1; call <= footnotes.calls(number); call++) {
            draft.html.raw(" <a href=\"#").id(new Footnotes.Call(number, call).id());
            draft.html.raw("\" class=\"footnote-back\" aria-label=\"Terug naar de tekst\">terug</a>");
        }
    }
}
