package io.github.ictplan.changes.redline;

import org.jsoup.nodes.Element;

/** What became of a whole block. */
enum Mark {
    NONE("", ""),
    GONE("del", "redline-gone"),
    FRESH("ins", "redline-new");

    private final String tag;
    private final String css;

    Mark(String tag, String css) {
        this.tag = tag;
        this.css = css;
    }

    /** The class of a block of which this became. */
    String css() {
        return css;
    }

    /** Where its words go. */
    Element within(Element parent) {
        return this == NONE ? parent : parent.appendElement(tag);
    }
}
