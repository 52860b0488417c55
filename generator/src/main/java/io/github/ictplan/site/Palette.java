package io.github.ictplan.site;

import org.jspecify.annotations.Nullable;

/**
 * The colours of a site, all made from the school's one colour, each with enough contrast where it is used.
 *
 * @param accent links and heads on a light page; carries white text
 * @param tint light field behind text
 * @param line border of such a field
 * @param night accent on a dark page
 * @param nightTint dark field behind light text
 * @param nightLine border of such a field
 */
record Palette(Colour accent, Colour tint, Colour line, Colour night, Colour nightTint, Colour nightLine) {
    /** What WCAG 2.2 asks of text at level AA (1.4.3). */
    static final double TEXT_CONTRAST = 4.5;

    static final Colour PAPER = new Colour(0xFB, 0xFA, 0xF8);
    static final Colour INK = new Colour(0x1D, 0x23, 0x2B);
    static final Colour NIGHT_PAPER = new Colour(0x14, 0x18, 0x1D);
    static final Colour NIGHT_INK = new Colour(0xE7, 0xE9, 0xEC);
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour DEFAULT = new Colour(0x1F, 0x5A, 0x8A);

    /** The palette of a school's colour; a colour that is too light is darkened, one that is not a colour is replaced by ours. */
    static Palette of(@Nullable String chosen) {
        Colour colour = chosen == null ? DEFAULT : Colour.parse(chosen).orElse(DEFAULT);
        Colour tint = colour.mixed(Colour.WHITE, 0.92);
        Colour accent = colour.readableOn(tint, BLACK, TEXT_CONTRAST + 0.3);
        Colour nightTint = NIGHT_PAPER.mixed(colour, 0.16);
        return new Palette(
                accent,
                tint,
                colour.mixed(Colour.WHITE, 0.76),
                colour.readableOn(nightTint, Colour.WHITE, 7),
                nightTint,
                NIGHT_PAPER.mixed(colour, 0.42));
    }

    /** As design tokens of the style sheet. */
    String css() {
        return ":root{--accent:" + accent + ";--accent-zacht:" + tint + ";--accent-lijn:" + line + ";--accent-vlak:"
                + accent + "}\n"
                + "@media (prefers-color-scheme:dark){:root{--accent:" + night + ";--accent-zacht:" + nightTint
                + ";--accent-lijn:" + nightLine + ";--accent-vlak:" + accent + "}}\n";
    }
}
