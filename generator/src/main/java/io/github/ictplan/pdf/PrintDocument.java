package io.github.ictplan.pdf;

import io.github.ictplan.site.PrintPage;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * The page as the renderer takes it: nothing in it points outside, every sign has a glyph, and what the tags need to know stands in it.
 *
 * @param dom with style sheet and bookmarks in its head
 * @param images raster images by the {@code src} of their {@code img}
 */
record PrintDocument(org.w3c.dom.Document dom, Map<String, RasterImage> images) {

    static PrintDocument of(PrintPage page, Fonts fonts, Consumer<? super PdfProblem> problems) {
        Document html = Jsoup.parse(page.html());
        Outsiders.remove(html);
        Map<String, RasterImage> images = new Pictures(page.assets(), problems).place(html);
        Roles.mark(html);
        new Glyphs(fonts, problems).cover(html);
        LongWords.open(html);
        SvgText.outline(html, fonts);
        Bookmarks.add(html);
        html.head().appendElement("style").text(PrintStyle.of(page.colour()));
        return new PrintDocument(dom(html), images);
    }

    private static org.w3c.dom.Document dom(Document html) {
        try {
            org.w3c.dom.Document dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new W3CDom().namespaceAware(true).convert(html, dom);
            return dom;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
