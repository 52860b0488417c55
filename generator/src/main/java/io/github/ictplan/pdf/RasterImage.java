package io.github.ictplan.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** An image that went through {@link RasterReader}. Sizes are in pixels. */
sealed interface RasterImage {
    int width();

    int height();

    PDImageXObject embed(PDDocument document);

    /** A JPEG whose bytes go into the PDF as they are. */
    record Jpeg(byte[] bytes, int width, int height, boolean grey) implements RasterImage {
        @Override
        public PDImageXObject embed(PDDocument document) {
            PDColorSpace colours = grey ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
            try {
                return new PDImageXObject(
                        document, new ByteArrayInputStream(bytes), COSName.DCT_DECODE, width, height, 8, colours);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Decoded pixels, in sRGB. */
    record Pixels(BufferedImage image) implements RasterImage {
        @Override
        public int width() {
            return image.getWidth();
        }

        @Override
        public int height() {
            return image.getHeight();
        }

        @Override
        public PDImageXObject embed(PDDocument document) {
            try {
                return LosslessFactory.createFromImage(document, image);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
