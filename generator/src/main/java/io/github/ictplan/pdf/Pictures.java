package io.github.ictplan.pdf;

import io.github.ictplan.source.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Puts the assets in the place of the {@code img} that name them; where that cannot be, their alternative text. */
final class Pictures {
    private final FileTree assets;
    private final Consumer<? super PdfProblem> problems;
    private final Map<String, RasterImage> rasters = new HashMap<>();

    Pictures(FileTree assets, Consumer<? super PdfProblem> problems) {
        this.assets = assets;
        this.problems = problems;
    }

    /** The raster images by address; drawings now stand in the page itself. */
    Map<String, RasterImage> place(Document html) {
        for (Element image : html.select("img")) {
            try {
                place(image, image.attr("src"));
            } catch (RasterReader.Unusable unusable) {
                problems.accept(new PdfProblem.UnusableImage(image.attr("src"), unusable.reason, Near.id(image)));
                showText(image);
            }
        }
        return rasters;
    }

    private void place(Element image, String address) throws RasterReader.Unusable {
        image.removeAttr("srcset");
        if (rasters.containsKey(address)) {
            return;
        }
        if (!assets.contains(address)) {
            throw new RasterReader.Unusable(PdfProblem.Cause.NOT_FOUND);
        }
        byte[] bytes = assets.read(address);
        if (address.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            image.replaceWith(drawing(image, bytes));
        } else {
            rasters.put(address, RasterReader.read(bytes));
        }
    }

    private static Element drawing(Element image, byte[] bytes) throws RasterReader.Unusable {
        Element svg = root(new String(bytes, StandardCharsets.UTF_8));
        if (svg == null || !Drawings.hasSize(svg)) {
            throw new RasterReader.Unusable(PdfProblem.Cause.UNREADABLE);
        }
        svg.attr("xmlns", "http://www.w3.org/2000/svg");
        svg.attr("aria-label", image.attr("alt"));
        svg.attr("aria-hidden", Boolean.toString(image.attr("alt").isBlank()));
        image.classNames().forEach(svg::addClass);
        svg.addClass("drawing");
        return svg;
    }

    private static @Nullable Element root(String svg) {
        Element root = Jsoup.parse(svg, "", Parser.xmlParser()).firstElementChild();
        return root != null && root.tagName().equals("svg") ? root : null;
    }

    private static void showText(Element image) {
        if (image.attr("alt").isBlank()) {
            image.remove();
            return;
        }
        image.replaceWith(new Element("span")
                .addClass("missing-image")
                .text("[Afbeelding: " + image.attr("alt").strip() + "]"));
    }
}
