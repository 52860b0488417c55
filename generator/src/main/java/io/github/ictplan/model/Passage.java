package io.github.ictplan.model;

import java.util.List;

/**
 * A parsed text: HTML with holes where links and images go, because their addresses are known only later, and what rules and indexes need of it.
 *
 * @param segments the HTML in order; author's raw HTML outside a small safe list is already shown as text
 * @param suppressions of findings in one block
 * @param footnotes number of footnotes, which stand at the end of the HTML
 */
public record Passage(
        List<Segment> segments,
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        List<Paragraph> paragraphs,
        List<Suppression> suppressions,
        int footnotes) {
    public static final Passage EMPTY =
            new Passage(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

    /** A piece of a passage's HTML. */
    public sealed interface Segment {
        /** Finished HTML; only {@code PassageHtml} prints it, which gives the ids in it their prefix. */
        record Html(String html) implements Segment {}

        /** Where link number {@code index} opens. */
        record LinkStart(int index) implements Segment {}

        /** Where link number {@code index} closes. */
        record LinkEnd(int index) implements Segment {}

        /** Where image number {@code index} stands. */
        record ImageAt(int index) implements Segment {}
    }

    public Passage {
        segments = List.copyOf(segments);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        paragraphs = List.copyOf(paragraphs);
        suppressions = List.copyOf(suppressions);
    }

    /** The paragraphs below a heading, up to the next heading of its level or a higher one. */
    public List<Paragraph> below(Heading heading) {
        int first = heading.where().line();
        int end = headings.stream()
                .filter(other -> other.level() <= heading.level())
                .mapToInt(other -> other.where().line())
                .filter(line -> line > first)
                .min()
                .orElse(Integer.MAX_VALUE);
        return paragraphs.stream()
                .filter(paragraph -> {
                    int line = paragraph.where(0, 1).line();
                    return line > first && line < end;
                })
                .toList();
    }

    public boolean isEmpty() {
        return segments.isEmpty();
    }
}
