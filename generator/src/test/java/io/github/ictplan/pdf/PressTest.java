package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ictplan.site.PrintPage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the renderer cannot show is no blank place in the PDF. */
class PressTest {

    @Test
    void aTypefaceThatIsNotThereIsNoFootnoteInALog() {
        PrintPage page = SamplePage.chapter("<p>Woorden</p>");
        Fonts fonts = new Fonts();
        PrintDocument document = PrintDocument.of(page, fonts, problem -> {});
        Node head = document.dom().getElementsByTagName("head").item(0);
        Element style = document.dom().createElementNS(head.getNamespaceURI(), "style");
        style.setTextContent("p { font-family: monospace }");
        head.appendChild(style);

        assertThatIllegalStateException()
                .isThrownBy(() -> Press.print(document, page, fonts))
                .withMessageContaining("typeface");
    }
}
