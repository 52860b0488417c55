package io.github.ictplan.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline beside the pages: headings of three levels, as the {@code bookmarks} in the head that the renderer reads. */
final class Bookmarks {
    private static final int LEVELS = 3;

    private Bookmarks() {}

    static void add(Document html) {
        Element[] open = new Element[LEVELS + 1];
        open[0] = html.head().appendElement("bookmarks");
        for (Element heading : html.select("h1[id], h2[id], h3[id]")) {
            int level = heading.normalName().charAt(1) - '0';
            Element parent = open[0];
            for (int above = 1; above < level; above++) {
                parent = open[above] == null ? parent : open[above];
            }
            open[level] = parent.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            for (int below = level + 1; below <= LEVELS; below++) {
                open[below] = null;
            }
        }
    }
}
