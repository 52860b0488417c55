package io.github.ictplan.changes.redline;

import io.github.ictplan.markdown.PassageHtml;
import io.github.ictplan.markdown.Targets;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a passage through the HTML that a page would show. Links and images are numbered in it, so that no address is ever followed. */
final class PassageBlocks implements Targets {
    /** Opens the number of a link or image; an address within the text opens with {@code #}. */
    private static final char NUMBER = '?';

    private final List<String> links = new ArrayList<>();
    private final List<String> images = new ArrayList<>();

    private PassageBlocks() {}

    static Block of(Passage passage) {
        PassageBlocks places = new PassageBlocks();
        String html = PassageHtml.render(passage, places).html().html();
        Element body = Jsoup.parseBodyFragment(html).body();
        return Block.of(Kind.BODY, "div", "", new BlockReader(places).blocks(body));
    }

    @Override
    public Optional<String> href(Link link) {
        if (link.destination().isEmpty()) {
            return Optional.empty();
        }
        links.add(link.destination());
        return Optional.of(NUMBER + Integer.toString(links.size() - 1));
    }

    @Override
    public Optional<Picture> picture(Image image) {
        images.add(image.destination());
        return Optional.of(new Picture(NUMBER + Integer.toString(images.size() - 1), 0, 0));
    }

    /** Where a link leads, as written; null for one of our own within the text. */
    @Nullable
    String link(Element a) {
        return numbered(links, a.attr("href"));
    }

    /** The file of an image, as written. */
    String image(Element img) {
        String file = numbered(images, img.attr("src"));
        return file == null ? "" : file;
    }

    private static @Nullable String numbered(List<String> list, String address) {
        return address.isEmpty() || address.charAt(0) != NUMBER
                ? null
                : Visible.of(list.get(Integer.parseInt(address.substring(1))));
    }
}
