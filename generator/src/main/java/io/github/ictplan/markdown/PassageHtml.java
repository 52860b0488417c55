package io.github.ictplan.markdown;

import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.Passage.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A passage on a page: the holes are filled, then everything goes through the sanitizer. */
public final class PassageHtml {
    private final Passage passage;
    private final Targets targets;
    private final String idPrefix;
    private final StringBuilder html = new StringBuilder();
    private final boolean[] linked;

    /**
     * What a page shows.
     *
     * @param dropped Dutch, one sentence for each thing that the sanitizer took out; normally empty
     */
    public record Rendered(SafeHtml html, List<String> dropped) {
        public Rendered {
            dropped = List.copyOf(dropped);
        }
    }

    private PassageHtml(Passage passage, Targets targets, String idPrefix) {
        this.passage = passage;
        this.targets = targets;
        this.idPrefix = idPrefix;
        this.linked = new boolean[passage.links().size()];
    }

    public static Rendered render(Passage passage, Targets targets) {
        return render(passage, targets, "");
    }

    /**
     * Renders a passage for a page that shows many.
     *
     * @param idPrefix stands before every id, and before every fragment that leads from a footnote to the text and back
     */
    public static Rendered render(Passage passage, Targets targets, String idPrefix) {
        PassageHtml page = new PassageHtml(passage, targets, idPrefix);
        passage.segments().forEach(page::write);
        List<String> dropped = new ArrayList<>();
        return new Rendered(new SafeHtml(Sanitizer.sanitize(page.html.toString(), dropped)), dropped);
    }

    private void write(Segment segment) {
        if (segment instanceof Segment.Html part) {
            html.append(part.html().replace(String.valueOf(HtmlOut.ID_PREFIX), idPrefix));
        } else if (segment instanceof Segment.LinkStart start) {
            open(start.index(), passage.links().get(start.index()));
        } else if (segment instanceof Segment.LinkEnd end) {
            html.append(linked[end.index()] ? "</a>" : "");
        } else if (segment instanceof Segment.ImageAt at) {
            picture(passage.images().get(at.index()));
        }
    }

    private void open(int index, Link link) {
        Optional<String> href = targets.href(link).map(Addresses::written).filter(Addresses::isSafe);
        linked[index] = href.isPresent();
        if (href.isPresent()) {
            html.append("<a");
            attribute("href", href.get());
            if (link.title() != null) {
                attribute("title", link.title());
            }
            html.append('>');
        }
    }

    private void picture(Image image) {
        Optional<Targets.Picture> picture =
                targets.picture(image).filter(found -> Addresses.isSafe(Addresses.written(found.address())));
        if (picture.isEmpty()) {
            html.append("<span class=\"missing-image\">");
            HtmlOut.escape(image.alt(), 0, image.alt().length(), html);
            html.append("</span>");
            return;
        }
        html.append("<img");
        attribute("src", Addresses.written(picture.get().address()));
        attribute("alt", image.alt());
        if (picture.get().width() > 0 && picture.get().height() > 0) {
            attribute("width", Integer.toString(picture.get().width()));
            attribute("height", Integer.toString(picture.get().height()));
        }
        html.append(" loading=\"lazy\" decoding=\"async\">");
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        HtmlOut.escape(value, 0, value.length(), html);
        html.append('"');
    }
}
