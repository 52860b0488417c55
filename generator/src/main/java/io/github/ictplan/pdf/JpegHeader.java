package io.github.ictplan.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the picture in a JPEG (ITU-T T.81, B.2.2; Exif 2.32, 4.6.4).
 *
 * @param components 1 for grey, 3 for colour, 4 for inks
 * @param orientation 1 for upright, else how the camera was held (2 to 8)
 */
record JpegHeader(int width, int height, int components, int orientation) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0xE1;

    /** Null where the bytes are no JPEG, one that ends before its picture, or one that PDF does not know (12 bits, arithmetic, lossless). */
    static @Nullable JpegHeader of(byte[] bytes) {
        if (bytes.length < 4 || number(bytes, 0) != 0xFFD8) {
            return null;
        }
        int frame = 0;
        int orientation = 1;
        int at = 2;
        while (at + 10 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == START_OF_SCAN) {
                return frame == 0 ? null : of(bytes, frame, orientation);
            }
            if (marker >= 0xC0 && marker <= 0xC2) {
                frame = at;
            } else if (marker == EXIF) {
                orientation = ExifOrientation.of(bytes, at + 4, number(bytes, at + 2) - 2);
            }
            at += marker == 0xFF ? 1 : 2 + number(bytes, at + 2);
        }
        return null;
    }

    private static @Nullable JpegHeader of(byte[] bytes, int frame, int orientation) {
        boolean eightBits = bytes[frame + 4] == 8;
        int width = number(bytes, frame + 7);
        int height = number(bytes, frame + 5);
        return eightBits && width > 0 && height > 0
                ? new JpegHeader(width, height, bytes[frame + 9] & 0xFF, orientation)
                : null;
    }

    /** Whether the bytes are a JPEG in inks. */
    static boolean inks(byte[] bytes) {
        JpegHeader header = of(bytes);
        return header != null && header.components == 4;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
