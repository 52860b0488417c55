package io.github.ictplan.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words as outlines, in user units of a drawing (y downwards). */
final class GlyphRun {
    private final GeneralPath path = new GeneralPath();
    private double width;

    private GlyphRun() {}

    static GlyphRun of(String words, Typeface face, double size, Fonts fonts) {
        GlyphRun run = new GlyphRun();
        words.codePoints().forEach(codePoint -> run.add(codePoint, face, size, fonts));
        return run;
    }

    double width() {
        return width;
    }

    /** Path data with the base line starting at a point. */
    String outline(double x, double y) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        PathIterator steps = path.getPathIterator(AffineTransform.getTranslateInstance(x, y));
        for (; !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            data.append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : 2 * Math.max(1, kind);
            for (int i = 0; i < numbers; i++) {
                data.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", at[i]));
            }
        }
        return data.toString();
    }

    private void add(int codePoint, Typeface face, double size, Fonts fonts) {
        Typeface shown = fonts.glyph(face, codePoint) == 0 && fonts.glyph(Typeface.EMOJI, codePoint) != 0
                ? Typeface.EMOJI
                : face;
        TrueTypeFont font = fonts.font(shown);
        int glyph = fonts.glyph(shown, codePoint);
        try {
            double scale = size / font.getUnitsPerEm();
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(width, 0);
                place.scale(scale, -scale);
                path.append(place.createTransformedShape(outline.getPath()), false);
            }
            width += font.getAdvanceWidth(glyph) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
