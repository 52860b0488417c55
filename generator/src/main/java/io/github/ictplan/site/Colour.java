package io.github.ictplan.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the screen; each part 0 to 255. */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Reads {@code #rrggbb}. */
    static Optional<Colour> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF));
    }

    /** This colour with a part of another: 0 is this one, 1 the other. */
    Colour mixed(Colour other, double part) {
        return new Colour(mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
    }

    private static int mix(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    /** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio"). */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Relative luminance (WCAG 2.2, "relative luminance"). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** This colour, moved towards another in small steps until it stands out enough from a background. */
    Colour readableOn(Colour background, Colour towards, double contrast) {
        for (int step = 0; step < 100; step++) {
            Colour candidate = mixed(towards, step / 100.0);
            if (candidate.contrast(background) >= contrast) {
                return candidate;
            }
        }
        return towards;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
