package io.github.ictplan.links;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The directories of tags that begin somewhere in an image (TIFF 6.0, 2; Exif 2.32, 4.6.3 and 4.6.6). */
final class ExifTags {
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;
    private static final int ARTIST = 0x013B;
    private static final int AUTHOR_OF_WINDOWS = 0x9C9D;
    private static final int CAMERA_OWNER = 0xA430;
    private static final int EXIF = 0x8769;
    private static final int GPS = 0x8825;
    private static final int LATITUDE = 2;
    private static final int LONGITUDE = 4;

    private final ByteBuffer tiff;

    private ExifTags(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    static PhotoTraces of(byte[] image, int start) {
        ByteBuffer tiff = ByteBuffer.wrap(image, start, image.length - start).slice();
        if (tiff.limit() < 8) {
            return new PhotoTraces(false, false);
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        ExifTags tags = new ExifTags(tiff);
        int first = tiff.getInt(4);
        int gps = tags.value(first, GPS);
        int exif = tags.value(first, EXIF);
        boolean place = tags.has(gps, LATITUDE) && tags.has(gps, LONGITUDE);
        boolean maker = tags.has(first, ARTIST) || tags.has(first, AUTHOR_OF_WINDOWS) || tags.has(exif, CAMERA_OWNER);
        return new PhotoTraces(place, maker);
    }

    /** Whether a tag is there with anything but zeros. */
    private boolean has(int directory, int tag) {
        int entry = entry(directory, tag);
        if (entry < 0) {
            return false;
        }
        int length = size(tiff.getShort(entry + 2)) * Math.max(0, Math.min(tiff.getInt(entry + 4), 256));
        int at = length <= 4 ? entry + 8 : tiff.getInt(entry + 8);
        for (int i = at; at >= 0 && i < at + length && i < tiff.limit(); i++) {
            boolean denominator = tiff.getShort(entry + 2) == 5 && (i - at) % 8 >= 4;
            if (!denominator && tiff.get(i) != 0 && tiff.get(i) != ' ') {
                return true;
            }
        }
        return false;
    }

    private static int size(short type) {
        return switch (type) {
            case 3, 8 -> 2;
            case 4, 9, 11 -> 4;
            case 5, 10, 12 -> 8;
            default -> 1;
        };
    }

    private int value(int directory, int tag) {
        int entry = entry(directory, tag);
        return entry < 0 ? -1 : tiff.getInt(entry + 8);
    }

    /** Offset of the entry of a tag; -1 if the directory does not hold it or is none. */
    private int entry(int directory, int tag) {
        if (directory < 8 || directory > tiff.limit() - 2) {
            return -1;
        }
        int entries = Math.min(tiff.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry > tiff.limit() - ENTRY) {
                return -1;
            }
            if ((tiff.getShort(entry) & 0xFFFF) == tag) {
                return entry;
            }
        }
        return -1;
    }
}
