package io.github.ictplan.changes.redline;

import org.jsoup.nodes.Element;

/** Marks a block that was written as gone or new as one that moved. */
record Moving(String words) {

    void mark(Element block) {
        for (Element change : block.select("ins, del")) {
            change.addClass("redline-moved");
        }
        Element first = block.selectFirst("ins, del");
        if (first != null) {
            first.insertChildren(0, new Element("span").addClass("redline-note").appendText("[" + words + "] "));
        }
        for (Element part : block.select(".redline-gone, .redline-new")) {
            part.removeClass("redline-gone").removeClass("redline-new").addClass("redline-moved");
        }
    }
}
