package io.github.ictplan.pdf;

import org.jspecify.annotations.Nullable;

/**
 * The frame header of a JPEG (ITU-T T.81, B.2.2).
 *
 * @param components 1 for grey, 3 for colour, 4 for inks
 */
record JpegHeader(int width, int height, int components) {

    /** Null where the bytes are no JPEG, or one that PDF does not know (12 bits, arithmetic coding, lossless). */
    static @Nullable JpegHeader of(byte[] bytes) {
        if (bytes.length < 4 || number(bytes, 0) != 0xFFD8) {
            return null;
        }
        int at = 2;
        while (at + 10 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (marker >= 0xC0 && marker <= 0xC2) {
                boolean eightBits = bytes[at + 4] == 8;
                return eightBits
                        ? new JpegHeader(number(bytes, at + 7), number(bytes, at + 5), bytes[at + 9] & 0xFF)
                        : null;
            } else {
                at += 2 + number(bytes, at + 2);
            }
        }
        return null;
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
