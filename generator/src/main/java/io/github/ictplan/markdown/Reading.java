package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one body: guard, engine, writers. */
final class Reading {
    private Reading() {}

    static MarkdownText read(Parser parser, MarkdownEngine.Body body) {
        List<Finding> findings = new ArrayList<>();
        Cleaned cleaned = Cleaned.of(body.file(), body.start(), findings);
        Document document = parsed(parser, cleaned.text());
        if (document == null) {
            return unreadable(body);
        }
        Draft draft = new Draft(body.file(), cleaned, findings);
        BlockWriter writer = new BlockWriter(draft, document);
        Heading title = title(document, body.title(), cleaned);
        int footnotes = writer.write(document, title);
        findings.sort(null);
        return new MarkdownText(
                draft.passage(footnotes),
                title == null ? null : writer.headings().titleOf(title),
                findings);
    }

    /** The tree of a text; null where the engine trips over it, which known bugs of it can do behind any guard. */
    private static @Nullable Document parsed(Parser parser, String text) {
        try {
            return parser.parse(text);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static MarkdownText unreadable(MarkdownEngine.Body body) {
        HtmlOut html = new HtmlOut();
        html.raw("<pre class=\"as-typed\">")
                .text(Decoding.visible(
                        body.file().text().substring(body.start()).strip()))
                .raw("</pre>\n");
        Passage passage = new Passage(html.segments(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);
        return new MarkdownText(
                passage, null, List.of(Findings.unreadable(body.file().span(body.start()))));
    }

    /** The level-1 heading that opens a text, if the page shows it as its title. */
    private static @Nullable Heading title(Document document, @Nullable String title, Cleaned cleaned) {
        Node first = document.getFirstChild();
        while (first instanceof HtmlCommentBlock || first instanceof Reference) {
            first = first.getNext();
        }
        if (!(first instanceof Heading heading) || heading.getLevel() != 1 || heading.getFirstChild() == null) {
            return null;
        }
        return title == null || folded(title).equals(folded(PlainText.of(heading, cleaned))) ? heading : null;
    }

    private static String folded(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
