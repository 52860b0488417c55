package io.github.ictplan.markdown;

import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import java.util.Optional;

/** Where the links and images of a passage lead on one page. */
public interface Targets {

    /** The address of a link; empty shows its text without an address. */
    Optional<String> href(Link link);

    /** The address and size of an image; empty shows its alternative text instead. */
    Optional<Picture> picture(Image image);

    /**
     * An image that a page can show.
     *
     * @param width in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     */
    record Picture(String address, int width, int height) {}
}
