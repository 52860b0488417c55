package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside a block: text, emphasis, links, images, code. */
final class InlineWriter {
    private final Draft draft;
    private final Document document;
    private final Footnotes footnotes;
    private final Definitions definitions;
    private final LinkWriter links;
    private SafeTags tags = new SafeTags();
    private int linkDepth;

    InlineWriter(Draft draft, Document document, Footnotes footnotes, Definitions definitions) {
        this.draft = draft;
        this.document = document;
        this.footnotes = footnotes;
        this.definitions = definitions;
        this.links = new LinkWriter(draft);
    }

    /** Writes the children of a block from {@code first} on, its raw tags balanced. */
    void run(@Nullable Node first, Words words) {
        tags = new SafeTags();
        nodes(first, words);
        draft.html.raw(tags.rest());
    }

    private void nodes(@Nullable Node first, Words words) {
        Node node = first;
        while (node != null) {
            node = node instanceof Text text ? textRun(text, words) : one(node, words);
        }
    }

    private @Nullable Node one(Node node, Words words) {
        if (node instanceof SoftLineBreak) {
            draft.html.raw("\n");
            words.space();
        } else if (node instanceof HardLineBreak) {
            draft.html.raw("<br>\n");
            words.space();
        } else if (node instanceof Emphasis) {
            wrapped("em", node, words);
        } else if (node instanceof StrongEmphasis) {
            wrapped("strong", node, words);
        } else if (node instanceof Strikethrough) {
            wrapped("del", node, words);
        } else if (node instanceof Code code) {
            draft.html.raw("<code>").text(PlainText.code(code, draft.cleaned)).raw("</code>");
        } else if (node instanceof HtmlEntity) {
            String decoded = Decoding.decoded(node.getChars().toString());
            draft.html.text(decoded);
            words.addDecoded(decoded, draft.cleaned.source(node.getStartOffset()));
        } else {
            reference(node, words);
        }
        return node.getNext();
    }

    private void reference(Node node, Words words) {
        if (node instanceof com.vladsch.flexmark.ast.Link link) {
            link(link.getUrl(), link.getTitle(), node, words);
        } else if (node instanceof com.vladsch.flexmark.ast.Image image) {
            links.image(image.getUrl(), image.getTitle(), node);
        } else if (node instanceof RefNode ref) {
            defined(ref, words);
        } else if (node instanceof AutoLink auto) {
            autolink(auto.getText(), "", words);
        } else if (node instanceof MailLink mail) {
            autolink(mail.getText(), "mailto:", words);
        } else if (node instanceof Footnote call) {
            call(call, words);
        } else if (node instanceof HtmlInline) {
            tag(node, words);
        } else if (node instanceof AsTyped typed) {
            typed(typed);
        } else if (node instanceof HtmlInlineComment) {
            SuppressionComment.inLine(node, draft);
        } else {
            nodes(node.getFirstChild(), words);
        }
    }

    private void wrapped(String element, Node node, Words words) {
        SafeTags outside = tags;
        tags = new SafeTags();
        draft.html.raw("<" + element + ">");
        nodes(node.getFirstChild(), words);
        draft.html.raw(tags.rest()).raw("</" + element + ">");
        tags = outside;
    }

    /** Writes neighbouring texts as one, so that an address is whole; returns the node after them. */
    private @Nullable Node textRun(Text first, Words words) {
        TextRun run = new TextRun(draft);
        Node node = first;
        while (node instanceof Text) {
            run.add(node.getChars());
            node = node.getNext();
        }
        write(run, words);
        return node;
    }

    private void write(TextRun run, Words words) {
        run.addTo(words);
        String text = run.text();
        int at = 0;
        if (linkDepth == 0) {
            for (Autolinks.Found found : Autolinks.in(text)) {
                draft.html.text(text.substring(at, found.start()));
                String shown = text.substring(found.start(), found.end());
                links.bare(
                        found.destination(),
                        shown,
                        draft.file.span(run.source(found.start()), run.source(found.end() - 1) + 1));
                at = found.end();
            }
        }
        draft.html.text(text.substring(at));
    }

    private void defined(RefNode ref, Words words) {
        Reference definition = definitions.use(ref);
        if (definition == null) {
            asText(ref, words);
        } else if (ref instanceof ImageRef) {
            links.image(definition.getUrl(), definition.getTitle(), ref);
        } else if (ref instanceof LinkRef) {
            link(definition.getUrl(), definition.getTitle(), ref, words);
        }
    }

    /** Brackets that lead nowhere: they are what they are, and so is what stands between them. */
    private void asText(Node node, Words words) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            raw(node.getChars(), words);
            return;
        }
        BasedSequence whole = node.getChars();
        int before = first.getStartOffset() - node.getStartOffset();
        int after = last.getEndOffset() - node.getStartOffset();
        raw(whole.subSequence(0, Math.max(0, before)), words);
        nodes(first, words);
        raw(whole.subSequence(Math.min(after, whole.length())), words);
    }

    private void raw(BasedSequence chars, Words words) {
        TextRun run = new TextRun(draft);
        run.add(chars);
        write(run, words);
    }

    private void link(BasedSequence url, BasedSequence title, Node node, Words words) {
        if (linkDepth > 0) {
            nodes(node.getFirstChild(), words);
            return;
        }
        int index = links.start(url, title, node);
        linkDepth++;
        nodes(node.getFirstChild(), words);
        if (node.getFirstChild() == null) {
            draft.html.text(draft.links.get(index).destination());
        }
        linkDepth--;
        links.end(index);
    }

    private void autolink(BasedSequence address, String scheme, Words words) {
        String shown = PlainText.letters(address, draft.cleaned);
        links.bare(scheme + shown, shown, draft.span(address.getStartOffset(), address.getEndOffset()));
        words.add(shown, draft.cleaned.source(address.getStartOffset()));
    }

    private void call(Footnote node, Words words) {
        FootnoteBlock note = node.getReferenceNode(document);
        if (note == null) {
            draft.findings.add(Findings.footnoteMissing(
                    draft.span(node.getStartOffset(), node.getEndOffset()),
                    PlainText.letters(node.getText(), draft.cleaned)));
            raw(node.getChars(), words);
            return;
        }
        Footnotes.Call call = footnotes.call(note);
        draft.html.raw("<sup class=\"footnote-ref\"><a href=\"#").id(Footnotes.id(call.number()));
        draft.html
                .raw("\" id=\"")
                .id(call.id())
                .raw("\" aria-label=\"Voetnoot ")
                .raw(call.number());
        draft.html.raw("\">").raw(call.number()).raw("</a></sup>");
    }

    private void tag(Node node, Words words) {
        String raw = PlainText.letters(node.getChars(), draft.cleaned);
        String safe = tags.printed(raw);
        if (safe != null) {
            draft.html.raw(safe);
            if (safe.equals("<br>")) {
                words.space();
            }
            return;
        }
        draft.html.text(raw);
        draft.findings.add(Findings.html(draft.span(node.getStartOffset(), node.getEndOffset()), raw));
    }

    private void typed(AsTyped typed) {
        String letters = PlainText.letters(typed.getChars(), draft.cleaned);
        draft.html.raw("<span class=\"as-typed\">").text(letters).raw("</span>");
        draft.findings.add(
                Findings.tooComplex(draft.span(typed.getStartOffset(), typed.getEndOffset()), typed.reason()));
    }
}
