package io.github.ictplan.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces of one PDF, parsed when first used. Glyph substitution stays off: PDFBox spends most of a long document on it, and its ligatures
 * lose letters from the text that a reader copies or hears.
 */
final class Fonts {
    private final Map<Typeface, TrueTypeFont> parsed = new EnumMap<>(Typeface.class);

    /** Number of the glyph that a face has for a code point; 0 where it has none. */
    int glyph(Typeface face, int codePoint) {
        try {
            return font(face).getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont font(Typeface face) {
        return parsed.computeIfAbsent(face, Fonts::parse);
    }

    /** Tells the renderer about every face. */
    void register(PdfRendererBuilder builder, PDDocument document) {
        for (Typeface face : Typeface.values()) {
            builder.useFont(new Supplier(face, document), face.family(), face.weight(), face.style(), true);
        }
    }

    private static TrueTypeFont parse(Typeface face) {
        try {
            byte[] bytes = Cmap14.without(face.bytes());
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Supplier extends PDFontSupplier {
        private final Typeface face;
        private final PDDocument document;
        private @Nullable PDFont font;

        Supplier(Typeface face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                font = load();
            }
            return font;
        }

        private PDFont load() {
            try {
                return PDType0Font.load(document, font(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
