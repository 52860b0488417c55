package io.github.ictplan.pdf;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the words of drawings into outlines, with our own typefaces: the drawing library would ask AWT for fonts, and AWT writes caches in the
 * user's home. A reader hears the drawing's description.
 */
final class SvgText {
    private static final Set<String> PLACEMENT =
            Set.of("x", "y", "dx", "dy", "text-anchor", "textlength", "lengthadjust", "rotate");

    private final Fonts fonts;
    private double x;
    private double y;

    private SvgText(Fonts fonts) {
        this.fonts = fonts;
    }

    static void outline(Document html, Fonts fonts) {
        for (Element text : html.select("svg text")) {
            new SvgText(fonts).outline(text);
        }
    }

    private void outline(Element text) {
        Element group = new Element("g", text.tag().namespace());
        text.attributes().forEach(attribute -> {
            if (!PLACEMENT.contains(attribute.getKey())) {
                group.attributes().put(attribute.clone());
            }
        });
        draw(text, group);
        text.replaceWith(group);
    }

    private void draw(Element text, Element group) {
        SvgStyle style = SvgStyle.of(text);
        x = style.length(text.attr("x"), x) + style.length(text.attr("dx"), 0);
        y = style.length(text.attr("y"), y) + style.length(text.attr("dy"), 0);
        List<Node> children = text.childNodes();
        for (Node child : children) {
            if (child instanceof TextNode words) {
                draw(words.text(), style, group, text);
            } else if (child instanceof Element span
                    && (span.normalName().equals("tspan") || span.normalName().equals("textpath"))) {
                draw(span, group);
            }
        }
    }

    private void draw(String words, SvgStyle style, Element group, Element text) {
        if (words.isBlank()) {
            return;
        }
        GlyphRun run = GlyphRun.of(words, style.face(), style.fontSize(), fonts);
        double start = x - run.width() * style.anchor();
        Element path = group.appendElement("path", group.tag().namespace());
        path.attr("d", run.outline(start, y));
        if (text.normalName().equals("tspan")) {
            path.attr("class", text.className());
            if (text.hasAttr("fill")) {
                path.attr("fill", text.attr("fill"));
            }
        }
        x = start + run.width();
    }
}
