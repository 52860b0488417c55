package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ictplan.model.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a text as HTML with holes. */
final class BlockWriter {
    private final Draft draft;
    private final Footnotes footnotes = new Footnotes();
    private final List<Reference> defined = new ArrayList<>();
    private final Definitions definitions;
    private final InlineWriter inline;
    private final TableWriter tables;
    private final HeadingWriter headings;
    private final CodeWriter codes;
    private final BlockSlips slips;

    BlockWriter(Draft draft, Document document) {
        this.draft = draft;
        this.definitions = new Definitions(draft, document);
        this.inline = new InlineWriter(draft, document, footnotes, definitions);
        this.tables = new TableWriter(draft, inline);
        this.headings = new HeadingWriter(draft, inline);
        this.codes = new CodeWriter(draft);
        this.slips = new BlockSlips(draft);
    }

    /** Writes a whole text, its title too if it is not {@code title}; returns the number of footnotes. */
    int write(Document document, @Nullable Node title) {
        headings.takeExplicitIds(document);
        if (title instanceof com.vladsch.flexmark.ast.Heading heading) {
            headings.skipTitle(heading);
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node != title) {
                block(node, Kind.TEXT);
            }
        }
        new FootnoteWriter(draft, footnotes, this).write();
        reportUnused();
        return footnotes.count();
    }

    HeadingWriter headings() {
        return headings;
    }

    private void blocks(Node parent, Kind kind) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, kind);
        }
    }

    void block(Node node, Kind kind) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph, kind);
        } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            headings.write(heading);
            slips.heading(heading);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof BlockQuote) {
            quote(node);
        } else if (node instanceof TableBlock table) {
            tables.write(table);
        } else if (node instanceof FencedCodeBlock code) {
            codes.fenced(code);
            slips.fenced(code);
        } else if (node instanceof IndentedCodeBlock code) {
            codes.indented(code);
            slips.indented(code);
        } else {
            rare(node, kind);
        }
    }

    private void rare(Node node, Kind kind) {
        if (node instanceof ThematicBreak) {
            draft.html.raw("<hr>\n");
        } else if (node instanceof HtmlBlockBase) {
            RawBlock.write(node.getChars().toString(), node.getStartOffset(), draft);
            SuppressionComment.read(node, draft);
        } else if (node instanceof Reference reference) {
            defined.add(reference);
        } else if (node instanceof FootnoteBlock note) {
            footnotes.define(note);
        } else if (node instanceof AsTyped typed) {
            typed(typed);
        } else {
            blocks(node, kind);
        }
    }

    private void paragraph(Paragraph paragraph, Kind kind) {
        if (paragraph.getFirstChild() instanceof AsTyped typed) {
            typed(typed);
        } else if (Figures.onlyImage(paragraph) != null) {
            figure(paragraph);
        } else if (paragraph.getFirstChild() != null) {
            draft.html.raw("<p>");
            run(paragraph.getFirstChild(), kind);
            draft.html.raw("</p>\n");
            slips.words(paragraph);
        }
    }

    /** Whether a block is a paragraph of words, and not one that is shown as it was typed. */
    static boolean isPlain(Node node) {
        return node instanceof Paragraph && !(node.getFirstChild() instanceof AsTyped);
    }

    /** Writes what stands inside a paragraph of words. */
    void run(@Nullable Node first, Kind kind) {
        Words words = new Words();
        inline.run(first, words);
        if (!words.isBlank()) {
            draft.paragraphs.add(words.paragraph(kind, draft.file));
        }
    }

    private void figure(Paragraph paragraph) {
        draft.html.raw("<figure>");
        inline.run(paragraph.getFirstChild(), new Words());
        String caption = draft.images.get(draft.images.size() - 1).title();
        if (caption != null) {
            draft.html.raw("<figcaption>").text(caption).raw("</figcaption>");
        }
        draft.html.raw("</figure>\n");
    }

    private void typed(AsTyped typed) {
        draft.html.raw("<pre class=\"as-typed\">");
        draft.html
                .text(PlainText.letters(typed.getChars(), draft.cleaned).stripTrailing())
                .raw("</pre>\n");
        draft.findings.add(
                Findings.tooComplex(draft.span(typed.getStartOffset(), typed.getEndOffset()), typed.reason()));
    }

    private void quote(Node quote) {
        Callout callout = Callout.of(quote);
        if (callout == null) {
            draft.html.raw("<blockquote>\n");
            blocks(quote, Kind.QUOTE);
            draft.html.raw("</blockquote>\n");
            return;
        }
        draft.html.raw("<div class=\"").raw(callout.cssClass()).raw("\" role=\"note\">\n<p class=\"callout-title\">");
        draft.html.raw(callout.title()).raw("</p>\n");
        Node mark = quote.getFirstChild();
        Node rest = mark == null ? null : Callout.afterMark(mark);
        if (rest != null) {
            draft.html.raw("<p>");
            run(rest, Kind.TEXT);
            draft.html.raw("</p>\n");
        }
        for (Node node = mark == null ? null : mark.getNext(); node != null; node = node.getNext()) {
            block(node, Kind.TEXT);
        }
        draft.html.raw("</div>\n");
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        boolean tasks = false;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            tasks |= item instanceof TaskListItem;
        }
        draft.html.raw(ordered ? "<ol" : "<ul").raw(tasks ? " class=\"tasks\"" : "");
        if (list instanceof OrderedList numbers && numbers.getStartNumber() != 1) {
            draft.html.raw(" start=\"").raw(numbers.getStartNumber()).raw("\"");
        }
        draft.html.raw(">\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem listItem) {
                item(listItem, list.isTight());
            } else {
                block(item, Kind.LIST_ITEM);
            }
        }
        draft.html.raw(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(ListItem item, boolean tight) {
        if (item instanceof TaskListItem task) {
            draft.html.raw("<li class=\"task\"><span class=\"task-mark ");
            draft.html.raw(task.isItemDoneMarker() ? "task-done\">klaar</span> " : "task-open\">nog te doen</span> ");
        } else {
            draft.html.raw("<li>");
        }
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            boolean bare = tight && isPlain(node);
            if (bare) {
                run(node.getFirstChild(), Kind.LIST_ITEM);
                slips.words(node);
                draft.html.raw(node.getNext() == null ? "" : "\n");
            } else {
                block(node, Kind.LIST_ITEM);
            }
        }
        draft.html.raw("</li>\n");
    }

    private void reportUnused() {
        for (Reference definition : defined) {
            if (!definitions.isUsed(definition) && !isComment(definition)) {
                draft.findings.add(Findings.definitionUnused(
                        draft.span(definition.getStartOffset(), definition.getEndOffset()),
                        "[" + PlainText.letters(definition.getReference(), draft.cleaned) + "]"));
            }
        }
    }

    /** The known way to write a comment in Markdown: {@code [//]: # (text)}. */
    private static boolean isComment(Reference definition) {
        return definition.getUrl().equals("#");
    }
}
