package io.github.ictplan.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Inline drawings: harmless, described, and of a size that can be drawn. */
final class Drawings {
    private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*" + NUMBER + "[\\s,]+" + NUMBER + "[\\s,]+(" + NUMBER + ")[\\s,]+(" + NUMBER + ")\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\s*(" + NUMBER + ")\\s*(?:px|pt|pc|mm|cm|in|em|ex)?\\s*");

    private Drawings() {}

    static void tidy(Document html) {
        // At this size a sign says nothing that the word beside it does not.
        html.select("svg.icoon").remove();
        for (Element svg : html.select("svg")) {
            if (svg.parents().is("svg")) {
                continue;
            }
            Outsiders.removeFrom(svg);
            Opacity.ofPaint(svg);
            if (hasSize(svg)) {
                describe(svg);
            } else {
                svg.replaceWith(new Element("span").addClass("missing-image").text(svg.attr("aria-label")));
            }
        }
    }

    private static void describe(Element svg) {
        String label = svg.attr("aria-label").strip();
        boolean decoration = svg.attr("aria-hidden").equals("true");
        svg.attr("alt", decoration ? Roles.MARK + Roles.ARTIFACT : label.isEmpty() ? "Grafiek" : label);
    }

    /** A size that is more than nothing; one that is no length is dropped. */
    static boolean hasSize(Element svg) {
        for (String side : new String[] {"width", "height"}) {
            if (svg.hasAttr(side) && !positive(LENGTH, svg.attr(side))) {
                svg.removeAttr(side);
            }
        }
        if (svg.hasAttr("viewBox") && !positive(VIEW_BOX, svg.attr("viewBox"))) {
            svg.removeAttr("viewBox");
        }
        return svg.hasAttr("viewBox") || svg.hasAttr("width") && svg.hasAttr("height");
    }

    private static boolean positive(Pattern form, String value) {
        Matcher matcher = form.matcher(value);
        if (!matcher.matches()) {
            return false;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (Double.parseDouble(matcher.group(group)) < 0.5) {
                return false;
            }
        }
        return true;
    }
}
