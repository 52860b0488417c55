package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.junit.jupiter.api.Test;

/**
 * Builds the colour profile of our PDFs from the figures of IEC 61966-2-1 (primaries and white adapted to D50 as ICC.1:2001-04 asks), so that the
 * file in the jar is our own. Run with {@code -Dsrgb.write=true} to write it again.
 */
class SrgbProfileTest {
    private static final Path FILE = Path.of("src/main/resources/io/github/ictplan/pdf/srgb.icc");

    @Test
    void theProfileInTheJarIsBuiltFromTheStandardsFigures() throws Exception {
        byte[] profile = profile();
        if (Boolean.getBoolean("srgb.write")) {
            Files.write(FILE, profile);
            return;
        }
        assertThat(Resources.bytes("srgb.icc")).isEqualTo(profile);
    }

    @Test
    void thePdfHoldsItByteForByte() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new PdfMaker().make(SamplePage.chapter("Een tekst.")))) {
            PDOutputIntent intent = pdf.getDocumentCatalog().getOutputIntents().get(0);
            assertThat(intent.getDestOutputIntent().createInputStream().readAllBytes())
                    .isEqualTo(Resources.bytes("srgb.icc"));
        }
    }

    private static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9505, 1.0, 1.0891));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);

        int at = 128 + 4 + tags.size() * 12;
        ByteBuffer file = ByteBuffer.allocate(at + 8192);
        file.position(128);
        file.putInt(tags.size());
        int record = file.position();
        Map<byte[], Integer> placed = new java.util.IdentityHashMap<>();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] value = tag.getValue();
            Integer where = placed.get(value);
            if (where == null) {
                where = at;
                placed.put(value, at);
                file.position(at);
                file.put(value);
                at += (value.length + 3) / 4 * 4;
            }
            file.position(record);
            file.put(ascii(tag.getKey())).putInt(where).putInt(value.length);
            record += 12;
        }
        header(file, at);
        byte[] bytes = new byte[at];
        file.position(0);
        file.get(bytes);
        return bytes;
    }

    private static void header(ByteBuffer file, int size) {
        file.position(0);
        file.putInt(size).putInt(0).putInt(0x02100000);
        file.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            file.putShort((short) part);
        }
        file.put(ascii("acsp"));
        file.position(68);
        putXyz(file, 0.9642, 1.0, 0.8249);
    }

    private static byte[] curve() {
        int points = 1024;
        ByteBuffer curve = ByteBuffer.allocate(12 + points * 2);
        curve.put(ascii("curv")).putInt(0).putInt(points);
        for (int i = 0; i < points; i++) {
            double v = i / (points - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 65535));
        }
        return curve.array();
    }

    private static byte[] description(String text) {
        ByteBuffer tag = ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67);
        tag.put(ascii("desc")).putInt(0).putInt(text.length() + 1).put(ascii(text));
        return tag.array();
    }

    private static byte[] text(String text) {
        ByteBuffer tag = ByteBuffer.allocate(8 + text.length() + 1);
        tag.put(ascii("text")).putInt(0).put(ascii(text));
        return tag.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20);
        tag.put(ascii("XYZ ")).putInt(0);
        putXyz(tag, x, y, z);
        return tag.array();
    }

    private static void putXyz(ByteBuffer file, double... values) {
        for (double value : values) {
            file.putInt((int) Math.round(value * 65536));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
