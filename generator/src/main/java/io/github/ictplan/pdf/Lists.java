package io.github.ictplan.pdf;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gives lists the one form that the renderer can tag: items in lists, nothing else in lists. What does not fit it would lose. */
final class Lists {
    /** The renderer's time doubles with each level from some thirty on. */
    private static final int DEEPEST = 16;

    private Lists() {}

    static void tidy(Document html) {
        html.select("ul, ol").forEach(Lists::flattenWhereTooDeep);
        html.select("ul, ol").forEach(Lists::wrapStrays);
        html.select("li").stream().filter(Lists::isStray).toList().forEach(item -> item.tagName("div"));
        html.select("ul:empty, ol:empty").remove();
    }

    private static void flattenWhereTooDeep(Element list) {
        if (list.parents().stream().filter(around -> around.is("ul, ol")).count() >= DEEPEST) {
            list.tagName("div");
        }
    }

    private static void wrapStrays(Element list) {
        for (Node child : List.copyOf(list.childNodes())) {
            boolean item =
                    child instanceof Element element && element.normalName().equals("li");
            boolean blank = child instanceof TextNode text && text.isBlank();
            if (!item && !blank) {
                Element wrapper = new Element("li");
                child.replaceWith(wrapper);
                wrapper.appendChild(child);
            }
        }
    }

    private static boolean isStray(Element item) {
        Element parent = item.parent();
        return parent == null
                || !parent.normalName().equals("ul") && !parent.normalName().equals("ol");
    }
}
