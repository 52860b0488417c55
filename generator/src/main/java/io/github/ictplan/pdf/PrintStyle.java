package io.github.ictplan.pdf;

import java.util.regex.Pattern;

/** The style sheet in the school's colour. */
final class PrintStyle {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private PrintStyle() {}

    static String of(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalStateException("not a colour: " + colour);
        }
        return Resources.text("print.css").replace("SCHOOL-TINT", tint(colour)).replace("SCHOOL", colour);
    }

    /** One part of the colour in eight parts of white: a ground for dark text. */
    private static String tint(String colour) {
        StringBuilder tint = new StringBuilder("#");
        for (int i = 1; i < colour.length(); i += 2) {
            int part = Integer.parseInt(colour, i, i + 2, 16);
            tint.append(Integer.toHexString((part + 255 * 9) / 10 | 0x100), 1, 3);
        }
        return tint.toString();
    }
}
