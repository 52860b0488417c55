package io.github.ictplan.markdown;

import io.github.ictplan.model.Passage.Segment;
import java.util.ArrayList;
import java.util.List;

/** HTML in the making, with holes. */
final class HtmlOut {
    /** Stands before every id and every fragment of our own, so that a page that shows many texts can tell them apart. A noncharacter. */
    static final char ID_PREFIX = '\uFDD2';

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    /** Markup of our own, as it is. */
    HtmlOut raw(String markup) {
        html.append(markup);
        return this;
    }

    HtmlOut raw(int number) {
        html.append(number);
        return this;
    }

    /** Text of the author between tags. */
    HtmlOut text(String text) {
        escape(text, 0, text.length(), html);
        return this;
    }

    /** Text of the author in an attribute between double quotes. */
    HtmlOut attribute(String text) {
        return text(text);
    }

    /** An id, or what follows the {@code #} of an address, of this text. */
    HtmlOut id(String id) {
        html.append(ID_PREFIX);
        return text(id);
    }

    void hole(Segment segment) {
        flush();
        segments.add(segment);
    }

    List<Segment> segments() {
        flush();
        return segments;
    }

    boolean isEmpty() {
        return segments.isEmpty() && html.isEmpty();
    }

    private void flush() {
        if (!html.isEmpty()) {
            segments.add(new Segment.Html(html.toString()));
            html.setLength(0);
        }
    }

    /** Appends text in which nothing is markup. */
    static void escape(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
