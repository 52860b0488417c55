package io.github.ictplan.pdf;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The {@code opacity} of one shape, as the opacity of its paint. For {@code opacity} itself Batik paints pixels, coarse ones, and other ones in
 * every version of Java. Where a shape has both a fill and a stroke they show through each other.
 */
final class Opacity {
    private static final String SHAPES = "path, rect, circle, ellipse, line, polyline, polygon";
    private static final Pattern NUMBER = Pattern.compile("\\s*(?:0|1|0?\\.\\d{1,9}|[01]\\.\\d{1,9})\\s*");

    private Opacity() {}

    static void ofPaint(Element svg) {
        for (Element shape : svg.select(SHAPES)) {
            if (shape.childrenSize() == 0
                    && NUMBER.matcher(shape.attr("opacity")).matches()) {
                double opacity = Double.parseDouble(shape.attr("opacity"));
                lessen(shape, "fill-opacity", opacity);
                lessen(shape, "stroke-opacity", opacity);
                shape.removeAttr("opacity");
            }
        }
    }

    private static void lessen(Element shape, String paint, double opacity) {
        String own = inherited(shape, paint);
        double before = NUMBER.matcher(own).matches() ? Double.parseDouble(own) : 1;
        shape.attr(paint, Double.toString(Math.round(before * opacity * 1000) / 1000.0));
    }

    private static String inherited(Element shape, String name) {
        for (Element element = shape; element != null; element = element.parent()) {
            if (element.hasAttr(name)) {
                return element.attr(name);
            }
        }
        return "";
    }
}
