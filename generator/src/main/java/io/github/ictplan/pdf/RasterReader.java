package io.github.ictplan.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads PNG, JPEG and GIF (its first picture). Looks at the size before it decodes, and keeps its caches in memory: what ImageIO does by itself
 * writes temporary files.
 */
final class RasterReader {
    private static final long MAX_PIXELS = 40_000_000L;

    private RasterReader() {}

    /** Thrown for bytes that are no image we show. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        final PdfProblem.Cause reason;

        Unusable(PdfProblem.Cause reason) {
            super(reason.name());
            this.reason = reason;
        }
    }

    static RasterImage read(byte[] bytes) throws Unusable {
        JpegHeader jpeg = JpegHeader.of(bytes);
        if (jpeg == null || jpeg.components() == 4) {
            return new RasterImage.Pixels(decode(bytes, 1));
        }
        checkSize(jpeg.width(), jpeg.height());
        boolean asItIs = jpeg.orientation() == 1 && step(jpeg) == 1;
        return asItIs
                ? new RasterImage.Jpeg(bytes, jpeg.width(), jpeg.height(), jpeg.components() == 1)
                : developed(bytes, jpeg);
    }

    private static RasterImage developed(byte[] bytes, JpegHeader jpeg) throws Unusable {
        try {
            BufferedImage image = Photo.upright(decode(bytes, step(jpeg)), jpeg.orientation());
            boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
            return new RasterImage.Jpeg(Photo.jpeg(image), image.getWidth(), image.getHeight(), grey);
        } catch (IOException e) {
            throw new Unusable(PdfProblem.Cause.UNREADABLE);
        }
    }

    /** One pixel of so many, across and down, is kept. */
    private static int step(JpegHeader jpeg) {
        int longest = Math.max(jpeg.width(), jpeg.height());
        return (longest + Photo.LONGEST_SIDE - 1) / Photo.LONGEST_SIDE;
    }

    private static void checkSize(int width, int height) throws Unusable {
        if ((long) width * height > MAX_PIXELS) {
            throw new Unusable(PdfProblem.Cause.TOO_LARGE);
        }
    }

    private static BufferedImage decode(byte[] bytes, int step) throws Unusable {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Unusable(PdfProblem.Cause.UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                checkSize(reader.getWidth(0), reader.getHeight(0));
                if (JpegHeader.inks(bytes) && reader.canReadRaster()) {
                    return fromInks(reader.readRaster(0, null));
                }
                ImageReadParam settings = reader.getDefaultReadParam();
                settings.setSourceSubsampling(step, step, 0, 0);
                return plain(reader.read(0, settings));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new Unusable(PdfProblem.Cause.UNREADABLE);
        }
    }

    /** Eight bits a channel, whatever the file had; grey stays grey, for AWT would brighten it. */
    private static BufferedImage plain(BufferedImage image) {
        boolean grey = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
        if (grey || image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_INT_ARGB) {
            return image;
        }
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            plain.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return plain;
    }

    /** Cyan, magenta, yellow and black as programs for print save them: inverted, each from 0 (all ink) to 255 (none). */
    private static BufferedImage fromInks(Raster inks) {
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] ink = new int[4];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(x, y, ink);
                image.setRGB(x, y, ink[0] * ink[3] / 255 << 16 | ink[1] * ink[3] / 255 << 8 | ink[2] * ink[3] / 255);
            }
        }
        return image;
    }
}
