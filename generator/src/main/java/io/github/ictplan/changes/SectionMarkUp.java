package io.github.ictplan.changes;

import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.Passage.Segment;
import java.util.ArrayList;
import java.util.List;

/** The HTML of one section without what changes with its surroundings, its links and its images. */
final class SectionMarkUp {
    /** Stands before every id of our own in the HTML of a passage; the text of an author cannot hold it. */
    private static final char OWN_ID = '\uFDD2';

    private static final String HEADING_ID = " id=\"" + OWN_ID;
    private static final int BEFORE_ID = "<h1".length();

    private final StringBuilder html = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final List<String> images = new ArrayList<>();

    private boolean pre;

    private SectionMarkUp() {}

    /** As many as there are headings, and one for what stands before the first. */
    static List<SectionMarkUp> of(Passage body) {
        List<SectionMarkUp> sections = new ArrayList<>(List.of(new SectionMarkUp()));
        int most = body.headings().size() + 1;
        for (Segment segment : body.segments()) {
            SectionMarkUp last = sections.get(sections.size() - 1);
            if (segment instanceof Segment.Html part) {
                cut(part.html(), sections, most);
            } else if (segment instanceof Segment.LinkStart start) {
                last.link(body.links().get(start.index()));
            } else if (segment instanceof Segment.LinkEnd) {
                last.html.append("</a>");
            } else if (segment instanceof Segment.ImageAt at) {
                last.image(body.images().get(at.index()));
            }
        }
        while (sections.size() < most) {
            sections.add(new SectionMarkUp());
        }
        return sections;
    }

    private static void cut(String html, List<SectionMarkUp> sections, int most) {
        int from = 0;
        for (int id = html.indexOf(HEADING_ID); id >= 0; id = html.indexOf(HEADING_ID, id + 1)) {
            int start = id - BEFORE_ID;
            if (start >= from && html.startsWith("<h", start) && sections.size() < most) {
                sections.get(sections.size() - 1).add(html, from, start);
                sections.add(new SectionMarkUp());
                from = start;
            }
        }
        sections.get(sections.size() - 1).add(html, from, html.length());
    }

    /** Leaves out ids and numbers that follow from what stands elsewhere: shown levels of headings, numbers of footnotes. */
    private void add(String part, int from, int end) {
        for (int i = from; i < end; i++) {
            if (part.charAt(i) == OWN_ID) {
                while (i < end && part.charAt(i) != '"') {
                    i++;
                }
                if (i + 2 < end && Character.isDigit(part.charAt(i + 2))) {
                    i++;
                    html.append('"');
                    while (i + 1 < end && Character.isDigit(part.charAt(i + 1))) {
                        i++;
                    }
                    continue;
                }
                i = Math.min(i, end - 1);
            }
            pre = part.startsWith("<pre", i) || pre && !part.startsWith("</pre>", i);
            html.append(isLevel(part, i) ? 'n' : shown(part.charAt(i)));
        }
    }

    /** Where a line ends in the file is no difference, but in code. */
    private char shown(char sign) {
        return sign == '\n' && !pre ? ' ' : sign;
    }

    private static boolean isLevel(String part, int i) {
        return i > 1
                && Character.isDigit(part.charAt(i))
                && part.charAt(i - 1) == 'h'
                && (part.charAt(i - 2) == '<' || part.charAt(i - 2) == '/');
    }

    private void link(Link link) {
        html.append("<a>");
        links.add(link.title() == null ? link.destination() : link.destination() + " \"" + link.title() + '"');
    }

    private void image(Image image) {
        html.append("<img>");
        String title = image.title() == null ? "" : ", \"" + image.title() + '"';
        images.add(image.destination() + " (" + image.alt() + title + ")");
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    void into(Values values) {
        values.texts(Field.LINKS, links).texts(Field.IMAGES, images).text(Field.MARK_UP, html.toString());
    }
}
