package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Says in words where new text and old text begin and end, because screen readers pass over {@code ins} and {@code del}. What follows one another
 * is said once.
 */
final class Announcements implements NodeVisitor {
    private final List<Element> stretch = new ArrayList<>();
    private int depth;

    private Announcements() {}

    static void in(Element root) {
        Announcements announcements = new Announcements();
        NodeTraversor.traverse(announcements, root);
        announcements.close();
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof Element element && isChange(element)) {
            if (!stretch.isEmpty() && !stretch.get(0).normalName().equals(element.normalName())) {
                close();
            }
            if (!element.hasClass("redline-moved")) {
                stretch.add(element);
            }
            depth++;
        } else if (node instanceof Element element && element.hasClass("redline-note")) {
            depth++;
        } else if (depth == 0 && node instanceof TextNode text && !text.isBlank()) {
            close();
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (node instanceof Element element && (isChange(element) || element.hasClass("redline-note"))) {
            depth--;
        }
    }

    private static boolean isChange(Element element) {
        return element.normalName().equals("ins") || element.normalName().equals("del");
    }

    private void close() {
        if (!stretch.isEmpty()) {
            Element first = stretch.get(0);
            Element last = stretch.get(stretch.size() - 1);
            String word = first.normalName().equals("ins") ? "nieuw" : "geschrapt";
            first.insertChildren(0, mark("[" + word + ": "));
            last.appendChild(mark(" einde " + word + "]"));
            stretch.clear();
        }
    }

    private static Element mark(String text) {
        return new Element("span").addClass("redline-mark").appendText(text);
    }
}
