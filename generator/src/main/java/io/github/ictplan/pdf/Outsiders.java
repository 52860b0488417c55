package io.github.ictplan.pdf;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out what would run or be fetched. The site's pages hold none of it and the author's text was sanitized before; this is the second lock,
 * and for an author's SVG file the first.
 */
final class Outsiders {
    private static final String ELEMENTS =
            "script, style, link, base, meta[http-equiv], iframe, frame, frameset, object, embed, applet, audio,"
                    + " video, source, form, bookmark, bookmarks";
    private static final Set<String> SVG_ELEMENTS = Set.of(
            "script",
            "foreignobject",
            "animate",
            "animatemotion",
            "animatetransform",
            "animatecolor",
            "set",
            "iframe",
            "audio",
            "video",
            "handler",
            "font-face-uri",
            "cursor",
            "a");

    private Outsiders() {}

    static void remove(Document html) {
        for (Element element : html.select(ELEMENTS)) {
            if (element.normalName().equals("form")) {
                element.unwrap();
            } else {
                element.remove();
            }
        }
        html.getAllElements().forEach(element -> element.removeAttr("style"));
    }

    /** Of an SVG; links in it lose their address and keep their drawing. */
    static void removeFrom(Element svg) {
        for (Element element : svg.getAllElements()) {
            String name = element.normalName();
            if (name.equals("a")) {
                element.tagName("g");
            } else if (SVG_ELEMENTS.contains(name) || fetchingStyle(element)) {
                element.remove();
            }
            element.attributes().asList().stream()
                    .filter(Outsiders::fetchesOrRuns)
                    .map(Attribute::getKey)
                    .forEach(element::removeAttr);
        }
    }

    private static boolean fetchingStyle(Element element) {
        return element.normalName().equals("style") && fetches(element.wholeText() + element.data());
    }

    private static boolean fetchesOrRuns(Attribute attribute) {
        String key = attribute.getKey();
        String value = attribute.getValue().strip();
        if (key.equals("href") || key.endsWith(":href") || key.equals("src")) {
            return !value.startsWith("#")
                    && !value.startsWith("data:image/png;base64,")
                    && !value.startsWith("data:image/jpeg;base64,");
        }
        return key.startsWith("on") || key.equals("xml:base") || !key.startsWith("xmlns") && fetches(value);
    }

    /** An import, or a {@code url(…)} other than {@code url(#…)}; an escape could hide one. */
    private static boolean fetches(String css) {
        String dense = css.replaceAll("[\\s\"']", "");
        return dense.contains("@import")
                || dense.contains("\\")
                || dense.replace("url(#", "").contains("url(");
    }
}
