package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Paragraph.Kind;
import io.github.ictplan.source.Span;

/** Writes headings, each with its anchor, one level below the page's title. */
final class HeadingWriter {
    private final Draft draft;
    private final InlineWriter inline;
    private final Slugs slugs = new Slugs();
    private final Outline outline = new Outline();

    HeadingWriter(Draft draft, InlineWriter inline) {
        this.draft = draft;
        this.inline = inline;
    }

    /** Explicit ids go before slugs, wherever they stand; the second of two equal ones is none. */
    void takeExplicitIds(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                takeExplicitId(heading);
            } else if (node instanceof Block) {
                takeExplicitIds(node);
            }
        }
    }

    private void takeExplicitId(Heading heading) {
        String id = heading.getAnchorRefId();
        if (!id.isEmpty() && !slugs.take(id)) {
            int end = heading.getText().getEndOffset();
            draft.findings.add(Findings.duplicateAnchor(draft.span(end - id.length() - 3, end), id));
            heading.setAnchorRefId("");
        }
    }

    /** Keeps the anchor of a heading that the page shows as its title. */
    void skipTitle(Heading title) {
        anchor(title);
    }

    void write(Heading heading) {
        if (isEmpty(heading)) {
            return;
        }
        String anchor = anchor(heading);
        int level = outline.shown(heading.getLevel());
        draft.headings.add(new io.github.ictplan.model.Heading(
                heading.getLevel(), PlainText.of(heading, draft.cleaned), anchor, where(heading)));
        draft.html.raw("<h").raw(level).raw(" id=\"").id(anchor).raw("\">");
        Words words = new Words();
        inline.run(heading.getFirstChild(), words);
        draft.html.raw("</h").raw(level).raw(">\n");
        if (!words.isBlank()) {
            draft.paragraphs.add(words.paragraph(Kind.HEADING, draft.file));
        }
    }

    private static boolean isEmpty(Heading heading) {
        for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof HtmlInlineComment)) {
                return false;
            }
        }
        return true;
    }

    /** A heading as the model knows it. */
    io.github.ictplan.model.Heading titleOf(Heading heading) {
        String text = PlainText.of(heading, draft.cleaned);
        return new io.github.ictplan.model.Heading(heading.getLevel(), text, Anchor.ofHeading(text), where(heading));
    }

    private String anchor(Heading heading) {
        String id = heading.getAnchorRefId();
        return id.isEmpty() ? slugs.anchor(PlainText.of(heading, draft.cleaned)) : id;
    }

    private Span where(Heading heading) {
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        if (first != null && last != null) {
            return draft.span(first.getStartOffset(), last.getEndOffset());
        }
        BasedSequence chars = heading.getChars();
        return draft.span(chars.getStartOffset(), chars.getEndOffset());
    }
}
