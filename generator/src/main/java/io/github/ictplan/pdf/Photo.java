package io.github.ictplan.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a camera's picture fit for paper: upright, and no larger than a printer can show on the width of the page. */
final class Photo {
    /** Pixels on the longest side from which a photo is halved (and again): 250 an inch on the width of the text. */
    static final int LONGEST_SIDE = 1800;

    private static final float QUALITY = 0.88f;

    private Photo() {}

    /** The pixels turned as an Exif orientation (1 to 8) asks. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8
                        ? width - 1 - x
                        : x;
                int down = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7
                        ? height - 1 - y
                        : y;
                upright.setRGB(lying ? down : across, lying ? across : down, image.getRGB(x, y));
            }
        }
        return upright;
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream cache = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(cache);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
