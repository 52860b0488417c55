package io.github.ictplan.pdf;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives text that stands between blocks a block of its own; the renderer would tag it before its neighbours, or not at all. */
final class Blocks {
    private static final String CONTAINERS =
            "body, section, article, header, div, blockquote, li, dd, td, th, figure, details, aside, main, footer";

    private Blocks() {}

    static void tidy(Document html) {
        for (Element container : html.select(CONTAINERS)) {
            if (container.children().stream().anyMatch(Blocks::isBlock)) {
                wrapInline(container);
            }
        }
    }

    private static void wrapInline(Element container) {
        Element wrapper = null;
        for (Node child : List.copyOf(container.childNodes())) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (child instanceof Element element && isBlock(element)) {
                wrapper = null;
            } else if (wrapper != null) {
                wrapper.appendChild(child);
            } else if (!blank && (child instanceof TextNode || child instanceof Element)) {
                wrapper = new Element("div");
                child.replaceWith(wrapper);
                wrapper.appendChild(child);
            }
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.normalName().equals("br")
                || element.normalName().equals("svg");
    }
}
