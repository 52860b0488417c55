package io.github.ictplan.site;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height of an image in pixels, read from its header; the image is never decoded. 0 means not known. */
record ImageSize(int width, int height) {
    static final ImageSize UNKNOWN = new ImageSize(0, 0);

    private static final Pattern SVG = Pattern.compile("<svg\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern WIDTH = Pattern.compile("\\swidth=[\"']([0-9.]+)(?:px)?[\"']");
    private static final Pattern HEIGHT = Pattern.compile("\\sheight=[\"']([0-9.]+)(?:px)?[\"']");
    private static final Pattern VIEW_BOX =
            Pattern.compile("\\sviewBox=[\"'][-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)[\"']");

    static ImageSize of(byte[] bytes) {
        if (starts(bytes, 0, "\u0089PNG") && bytes.length >= 24) {
            return new ImageSize(big(bytes, 16, 4), big(bytes, 20, 4));
        }
        if (starts(bytes, 0, "GIF8") && bytes.length >= 10) {
            return new ImageSize(little(bytes, 6, 2), little(bytes, 8, 2));
        }
        if (starts(bytes, 0, "\u00FF\u00D8")) {
            return jpeg(bytes);
        }
        if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP") && bytes.length >= 30) {
            return webp(bytes);
        }
        return svg(new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8));
    }

    private static ImageSize jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new ImageSize(big(bytes, at + 7, 2), big(bytes, at + 5, 2));
            }
            at += marker == 0xFF ? 1 : 2 + big(bytes, at + 2, 2);
        }
        return UNKNOWN;
    }

    private static ImageSize webp(byte[] bytes) {
        if (starts(bytes, 12, "VP8X")) {
            return new ImageSize(little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1);
        }
        if (starts(bytes, 12, "VP8L")) {
            int bits = little(bytes, 21, 4);
            return new ImageSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        return new ImageSize(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF);
    }

    private static ImageSize svg(String text) {
        Matcher svg = SVG.matcher(text);
        if (!svg.find()) {
            return UNKNOWN;
        }
        Matcher width = WIDTH.matcher(svg.group(1));
        Matcher height = HEIGHT.matcher(svg.group(1));
        if (width.find() && height.find()) {
            return new ImageSize(pixels(width.group(1)), pixels(height.group(1)));
        }
        Matcher box = VIEW_BOX.matcher(svg.group(1));
        return box.find() ? new ImageSize(pixels(box.group(1)), pixels(box.group(2))) : UNKNOWN;
    }

    private static int pixels(String number) {
        try {
            return (int) Math.round(Math.min(Double.parseDouble(number), 100_000));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean starts(byte[] bytes, int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static int big(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }

    private static int little(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xFF;
        }
        return value;
    }
}
