package io.github.ictplan.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How a text in a drawing is set, as far as outlines need to know: from its attributes, its {@code style}, or those of the elements around it.
 *
 * @param fontSize in user units
 * @param anchor part of the width that lies before the point: 0, 0.5 or 1
 */
record SvgStyle(double fontSize, double anchor, Typeface face) {
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([-+]?(?:\\d+\\.?\\d*|\\.\\d+))\\s*(px|em|pt)?.*", Pattern.DOTALL);
    private static final double DEFAULT_SIZE = 16;
    private static final Set<String> BOLD = Set.of("bold", "bolder", "600", "700", "800", "900");

    static SvgStyle of(Element text) {
        boolean bold = BOLD.contains(property(text, "font-weight"));
        boolean italic = property(text, "font-style").equals("italic");
        Typeface upright = bold ? Typeface.SANS_BOLD : Typeface.SANS;
        Typeface slanted = bold ? Typeface.SANS_BOLD_ITALIC : Typeface.SANS_ITALIC;
        return new SvgStyle(
                length(property(text, "font-size"), DEFAULT_SIZE, DEFAULT_SIZE),
                anchor(text),
                italic ? slanted : upright);
    }

    /** A length in user units; {@code otherwise} where there is none. */
    double length(String value, double otherwise) {
        return length(value, otherwise, fontSize);
    }

    private static double length(String value, double otherwise, double em) {
        Matcher matcher = LENGTH.matcher(value);
        if (!matcher.matches()) {
            return otherwise;
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        return switch (unit) {
            case "em" -> number * em;
            case "pt" -> number * 4 / 3;
            default -> number;
        };
    }

    private static double anchor(Element text) {
        return switch (property(text, "text-anchor")) {
            case "middle" -> 0.5;
            case "end" -> 1;
            default -> 0;
        };
    }

    private static String property(Element text, String name) {
        for (Element element = text;
                element != null && !element.normalName().equals("body");
                element = element.parent()) {
            String value = own(element, name);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String own(Element element, String name) {
        for (String declaration : element.attr("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equals(name)) {
                return declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            }
        }
        return element.attr(name).strip().toLowerCase(Locale.ROOT);
    }
}
