package io.github.ictplan.changes.redline;

import io.github.ictplan.markdown.MarkdownEngine;
import io.github.ictplan.markdown.PassageHtml;
import io.github.ictplan.markdown.Targets;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Passage;
import io.github.ictplan.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Markdown in, redline out, for tests. */
final class Texts {
    private Texts() {}

    static Passage passage(String markdown) {
        try (MarkdownEngine engine = new MarkdownEngine(1)) {
            SourceFile file = SourceFile.of("plan/a.md", markdown);
            return engine.parseAll(List.of(new MarkdownEngine.Body(file, 0, "")))
                    .get(0)
                    .passage();
        }
    }

    static DocumentRedline.Forms forms(String before, String after) {
        return Redline.of(passage(before), passage(after), 3);
    }

    /** The whole redline without the marks for who hears it. */
    static String redline(String before, String after) {
        return unmarked(forms(before, after).whole().html());
    }

    /** A redline without the marks for who hears it. */
    static String unmarked(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.select(".redline-mark").remove();
        return page.body().html();
    }

    /** The words of the text after all changes are taken over. */
    static String accepted(String redline) {
        return left(redline, "del");
    }

    /** The words of the text after all changes are refused. */
    static String rejected(String redline) {
        return left(redline, "ins");
    }

    private static String left(String redline, String dropped) {
        Element body = Jsoup.parseBodyFragment(redline).body();
        body.select("summary, .redline-mark, .redline-note, sup.footnote-ref, " + dropped)
                .remove();
        return words(body);
    }

    /** The words of a text as its page would show them, images by their description, without the numbers of footnotes. */
    static String plain(Passage passage) {
        Targets nowhere = new Targets() {
            @Override
            public Optional<String> href(Link link) {
                return Optional.empty();
            }

            @Override
            public Optional<Picture> picture(Image image) {
                return Optional.empty();
            }
        };
        String html = PassageHtml.render(passage, nowhere).html().html();
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("sup.footnote-ref, a.footnote-back").remove();
        return Visible.of(words(body));
    }

    /** White space between blocks is no word, and neither is that around a line break. */
    private static String words(Element body) {
        for (Element block :
                body.select("p, li, td, th, h2, h3, h4, h5, h6, pre, figure, figcaption, br, dt, dd, div")) {
            block.before(" ").append(" ");
        }
        return body.wholeText().replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
