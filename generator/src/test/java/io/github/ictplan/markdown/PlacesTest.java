package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things stand in the file: the heading's text, the link's destination, the image from its exclamation mark. */
class PlacesTest {

    @Test
    void ofHeadings() {
        assertThat(Rendering.parse("## Rol\n\n###   Wat **wij** doen ###\n\nTitel\n=====\n")
                        .passage()
                        .headings())
                .extracting(Heading::where)
                .containsExactly(at(1, 4, 3), at(3, 7, 16), at(5, 1, 5));
    }

    @Test
    void ofLinks() {
        String text =
                "Zie [doel](d1.md#a \"t\") en <https://a.be> of www.b.be.\n\n> - [x][r] en a@b.be\n\n[r]: <een map.md>\n";
        assertThat(Rendering.parse(text).passage().links())
                .extracting(Link::destination, Link::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("d1.md#a", at(1, 12, 7)),
                        org.assertj.core.groups.Tuple.tuple("https://a.be", at(1, 29, 12)),
                        org.assertj.core.groups.Tuple.tuple("http://www.b.be", at(1, 46, 8)),
                        org.assertj.core.groups.Tuple.tuple("een map.md", at(5, 7, 10)),
                        org.assertj.core.groups.Tuple.tuple("mailto:a@b.be", at(3, 15, 6)));
    }

    @Test
    void ofImages() {
        assertThat(Rendering.parse("Een ![foto *van* ons](a.png \"Bij\") hier")
                        .passage()
                        .images())
                .containsExactly(new Image("a.png", "foto van ons", "Bij", at(1, 5, 30)));
    }

    @Test
    void afterFrontMatterAndAccentsThatNfcJoined() {
        SourceFile file = SourceFile.of("plan/a.md", "---\ntitel: x\n---\ncafe\u0301 [y](z.md)\n");
        try (MarkdownEngine engine = new MarkdownEngine(1)) {
            MarkdownText text = engine.parseAll(
                            List.of(new MarkdownEngine.Body(file, file.text().indexOf("caf"), "x")))
                    .get(0);
            assertThat(text.passage().links()).extracting(Link::where).containsExactly(at(4, 11, 4));
        }
    }

    @Test
    void ofEveryWordOfAParagraph() {
        String text = "Wij **leren** `code` samen,\n> niet &eacute;&eacute;n \\*keer\\*.\n";
        SourceFile file = SourceFile.of("plan/a.md", text);
        for (Paragraph paragraph : Rendering.parse(text).passage().paragraphs()) {
            for (String word : paragraph.text().split("[^\\p{L}]+")) {
                if (word.isEmpty() || word.contains("é") || word.equals("n")) {
                    continue;
                }
                int start = paragraph.text().indexOf(word);
                assertThat(paragraph.where(start, start + word.length()))
                        .isEqualTo(file.span(text.indexOf(word), text.indexOf(word) + word.length()));
            }
        }
    }

    @Test
    void ofLinesAfterOneThatWasHeldBack() {
        String text = "x".repeat(17_000) + "\n\n# a" + " ".repeat(500) + "b" + " ".repeat(50) + "\n\n[c](d)\n";
        MarkdownText parsed = Rendering.parse(text);
        assertThat(parsed.passage().links()).extracting(Link::where).containsExactly(at(5, 5, 1));
        assertThat(parsed.findings()).extracting(Finding::where).containsExactly(at(1, 1, 17_000));
        assertThat(Rendering.html(parsed)).contains("x".repeat(17_000));
    }

    private static Span at(int line, int column, int length) {
        return new Span("plan/a.md", line, column, length);
    }
}
