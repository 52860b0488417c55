package io.github.ictplan.rules.text;

import io.github.ictplan.model.Link;
import io.github.ictplan.source.Span;
import java.util.Collection;
import java.util.TreeMap;

/** The links of a document by their place. What a link says is often the title of another document, which this one cannot change. */
final class Links {
    private final TreeMap<Span, Link> byPlace = new TreeMap<>();

    Links(Collection<Link> links) {
        links.forEach(link -> byPlace.put(link.where(), link));
    }

    /** The places outside links; one within a link gets length 0. */
    Prose.Place outside(Prose.Place place) {
        return (start, end) -> {
            Span where = place.of(start, end);
            return isInLink(where) ? new Span(where.file(), where.line(), where.column(), 0) : where;
        };
    }

    /** The destination stands behind the text of its link, on the same line. */
    private boolean isInLink(Span where) {
        var next = byPlace.ceilingEntry(where);
        if (next == null || next.getKey().line() != where.line()) {
            return false;
        }
        Link link = next.getValue();
        int length = link.text().codePointCount(0, link.text().length());
        return where.column() >= next.getKey().column() - "](".length() - length;
    }
}
