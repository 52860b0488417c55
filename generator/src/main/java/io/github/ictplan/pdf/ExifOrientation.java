package io.github.ictplan.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held, from the Exif part of a JPEG. */
final class ExifOrientation {
    private static final String SIGN = "Exif\0\0";
    private static final int TIFF_HEADER = 6;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private ExifOrientation() {}

    /** 1 to 8 as Exif counts; 1 where the part says nothing that we understand. */
    static int of(byte[] bytes, int start, int length) {
        int size = Math.min(length, bytes.length - start);
        if (size < TIFF_HEADER + 10
                || !new String(bytes, start, TIFF_HEADER, StandardCharsets.ISO_8859_1).equals(SIGN)) {
            return UPRIGHT;
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(bytes, start + TIFF_HEADER, size - TIFF_HEADER).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
