package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Who hears the PDF gets the words of the page, all of them and in their order. */
class ReadingTest {
    /** Stands for the page number that the style sheet adds. */
    private static final char NUMBER = '\uE000';

    @Test
    void theTreeReadsAsThePage() throws Exception {
        assertReads(new PdfMaker().make(SamplePage.rich()), SamplePage.rich().html());
    }

    /** Compares without white space, for lines end where they like; a hyphen at a line's end is no word of the author's. */
    static void assertReads(byte[] pdf, String html) throws Exception {
        String expected = dense(words(html));
        String read = dense(PdfReading.of(pdf));
        int at = 0;
        for (int i = 0; i < expected.length(); i++) {
            char c = expected.charAt(i);
            if (c == NUMBER) {
                int start = at;
                while (at < read.length() && (Character.isDigit(read.charAt(at)) || read.charAt(at) == '.')) {
                    at++;
                }
                assertThat(at).as("page number in: %s", around(read, start)).isGreaterThan(start);
                continue;
            }
            if (at < read.length() && read.charAt(at) != c && read.charAt(at) == '-') {
                at++;
            }
            assertThat(at < read.length() ? read.charAt(at) : '\0')
                    .as("page says: %s%nPDF says: %s", around(expected, i), around(read, at))
                    .isEqualTo(c);
            at++;
        }
        assertThat(read.substring(at)).as("what the page does not say").isEmpty();
    }

    private static String words(String html) {
        Document document = Jsoup.parse(html);
        document.select("head, svg, .running-title").remove();
        document.select("section.footnotes a").forEach(link -> {
            if (link.hasClass("footnote-back") || link.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
                link.remove();
            }
        });
        document.select("nav.contents a").forEach(link -> link.appendText(String.valueOf(NUMBER)));
        for (Element link : document.select(".chapter p a[href^=#], .chapter li a[href^=#]")) {
            boolean leads = document.getElementById(link.attr("href").substring(1)) != null;
            if (leads && link.closest("table, sup, nav, .footnotes, .figure") == null) {
                link.appendText("(p. " + NUMBER + ")");
            }
        }
        for (Element box : document.select("input[type=checkbox]")) {
            box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑" : "☐"));
        }
        return document.body().wholeText();
    }

    private static String dense(String text) {
        // One glyph serves all these hyphens.
        return text.replaceAll("[\\s\u00A0\u00AD\u200B\uFE0F]+", "").replaceAll("[\u2010\u2011]", "-");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 30));
    }
}
