package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.ictplan.site.PrintPage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write between the lines of HTML: all words, in order, and no broken rule. */
class OddTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "losse tekst <b>vet</b><br>nieuwe regel<div>in div<p>p</p>na</div>",
                "<dl><dd>zonder term</dd><dt>a</dt><dt>b</dt><dd>c</dd></dl><dl></dl><dl>los<dt>t</dt><dd><p>p</p><ul><li>l</li></ul></dd></dl>",
                "<li>los</li><ol start=\"5\"><li>vijf</li></ol><ul>zomaar<li>item</li></ul>",
                "<table></table><table><thead><tr><th scope=\"col\">Kop zonder rijen</th></tr></thead></table>",
                "<table><tbody><tr><td>buiten<table><tbody><tr><td>binnen</td></tr></tbody></table></td></tr></tbody></table>",
                "<table><thead><tr><th scope=\"col\" colspan=\"2\">A</th></tr></thead><tbody><tr><td rowspan=\"2\">1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>",
                "<h5 id=\"x\">Diepe kop <code>code</code> <img src=\"klas.gif\" alt=\"beeld\"></h5><h2 id=\"y\"></h2><p>t</p>",
                "<p><a href=\"https://x.example/\"><img src=\"klas.png\" alt=\"Klas\"></a> <a href=\"javascript:alert(1)\">js</a> <a href=\"https://exa mple/?x=<\">raar</a></p>",
                "<svg></svg><svg viewBox=\"0 0 0 0\"></svg><svg viewBox=\"a b c d\" width=\"-5\"><path d=\"Mx\"/><text>t</text></svg><p>t</p>"
                        + "<svg viewBox=\"0 0 10 10\"><g id=\"z\"><use href=\"#z\"/></g></svg>",
                "<p title=\"§TOC\">titel</p><span title=\"§Note\">x y</span> <abbr title=\"§FN\">AB</abbr>"
            })
    void isReadAndConforms(String text) throws Exception {
        byte[] pdf = new PdfMaker().make(SamplePage.chapter(text));

        ReadingTest.assertReads(pdf, SamplePage.chapter(text).html());
        assertThat(ConformanceTest.failures(pdf, "ua1")).isEmpty();
        assertThat(ConformanceTest.failures(pdf, "3a")).isEmpty();
    }

    @Test
    void manyListsStayLists() {
        PrintPage page = SamplePage.chapter("<ul><li>een</li></ul>".repeat(40));
        PrintDocument document = PrintDocument.of(page, new Fonts(), problem -> {});

        assertThat(document.dom().getElementsByTagName("li").getLength()).isEqualTo(41);
    }

    @Test
    void forgetsNoWordOfADeepList() {
        String deep = "<ul><li>a".repeat(60) + "</li></ul>".repeat(60);

        assertThat(assertTimeout(
                        Duration.ofSeconds(20),
                        () -> PdfReading.of(new PdfMaker().make(SamplePage.chapter(deep)))
                                .replaceAll("[^a]", "")))
                .hasSizeGreaterThanOrEqualTo(60);
    }
}
