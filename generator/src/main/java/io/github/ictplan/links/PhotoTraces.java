package io.github.ictplan.links;

import java.nio.charset.StandardCharsets;

/**
 * What a camera wrote beside a picture (Exif 2.32, 4.6; XMP part 2).
 *
 * @param place where the picture was taken
 * @param maker the name of somebody: the owner of the camera, or the author
 */
public record PhotoTraces(boolean place, boolean maker) {
    private static final PhotoTraces NONE = new PhotoTraces(false, false);
    private static final byte[] JPEG_AND_HEIC = bytes("Exif\0\0");
    private static final byte[] PNG = bytes("eXIf");
    private static final byte[] WEBP = bytes("EXIF");
    private static final byte[] XMP_PLACE = bytes("GPSLatitude");
    private static final byte[] XMP_OWNER = bytes("aux:OwnerName");
    /** A chunk of WebP names its length first, and some writers put the sign of JPEG before the tags. */
    private static final int MARGIN = 16;

    boolean isAny() {
        return place || maker;
    }

    /** Looks through the bytes of any image once, for the places where formats keep these facts. */
    static PhotoTraces of(byte[] image) {
        PhotoTraces all = isTiff(image, 0) ? ExifTags.of(image, 0) : NONE;
        for (int i = 0; i + MARGIN < image.length; i++) {
            byte first = image[i];
            if (first == 'E' || first == 'e') {
                all = all.and(exif(image, i));
            } else if (first == 'G' && holds(image, i, XMP_PLACE)) {
                all = all.and(new PhotoTraces(true, false));
            } else if (first == 'a' && holds(image, i, XMP_OWNER)) {
                all = all.and(new PhotoTraces(false, true));
            }
        }
        return all;
    }

    private static PhotoTraces exif(byte[] image, int at) {
        if (!holds(image, at, JPEG_AND_HEIC) && !holds(image, at, PNG) && !holds(image, at, WEBP)) {
            return NONE;
        }
        for (int start = at + 4; start < at + MARGIN; start++) {
            if (isTiff(image, start)) {
                return ExifTags.of(image, start);
            }
        }
        return NONE;
    }

    private PhotoTraces and(PhotoTraces other) {
        return new PhotoTraces(place || other.place, maker || other.maker);
    }

    private static boolean isTiff(byte[] image, int at) {
        return holds(image, at, bytes("II*\0")) || holds(image, at, bytes("MM\0*"));
    }

    private static boolean holds(byte[] image, int at, byte[] sign) {
        if (at + sign.length > image.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (image[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }
}
