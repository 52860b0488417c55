package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images as schools have them. */
class PicturesTest {
    private final List<PdfProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void aPngOfEveryDepthIsShownAndConforms(int type) throws Exception {
        byte[] pdf = make("beeld.png", SamplePage.image("png", type));

        assertThat(problems).isEmpty();
        assertThat(PdfReading.of(pdf)).doesNotContain("[Afbeelding");
        assertThat(ConformanceTest.failures(pdf, "3a")).isEmpty();
    }

    @Test
    void aBrokenImageLeavesItsWords() throws Exception {
        byte[] whole = SamplePage.image("png", BufferedImage.TYPE_INT_RGB);

        assertThat(PdfReading.of(make("beeld.png", Arrays.copyOf(whole, 40)))).contains("[Afbeelding: het beeld]");
        assertThat(problems)
                .containsExactly(new PdfProblem.UnusableImage("beeld.png", PdfProblem.Cause.UNREADABLE, "een"));
    }

    /** Pixels would be coarse, and differ from one Java to the next. */
    @Test
    void aShapeThatShowsThroughStaysADrawing() throws Exception {
        byte[] svg = ("<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'>"
                        + "<g stroke-opacity='.5'><path d='M0 20h80' fill='none' stroke='#0b6e4f' opacity='.6'/></g></svg>")
                .getBytes(StandardCharsets.UTF_8);

        try (PDDocument pdf = Loader.loadPDF(make("beeld.svg", svg))) {
            assertThat(pdf.getDocument().getXrefTable().keySet())
                    .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                    .noneMatch(object -> object instanceof COSStream stream
                            && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)));
        }
    }

    @Test
    void aHalfJpegLeavesItsWords() throws Exception {
        byte[] whole = SamplePage.image("jpg", BufferedImage.TYPE_INT_RGB);

        make("beeld.jpg", Arrays.copyOf(whole, 200));
        assertThat(problems)
                .containsExactly(new PdfProblem.UnusableImage("beeld.jpg", PdfProblem.Cause.UNREADABLE, "een"));
    }

    /** Orientation 6: the camera was turned a quarter. */
    @Test
    void aPhotoOfATurnedCameraStandsUpright() throws Exception {
        byte[] lying = SamplePage.image("jpg", BufferedImage.TYPE_INT_RGB);
        byte[] exif =
                HexFormat.of().parseHex("ffd8ffe1002245786966000049492a0008000000010012010300010000000600000000000000");
        ByteBuffer turned = ByteBuffer.allocate(exif.length + lying.length - 2);
        turned.put(exif).put(lying, 2, lying.length - 2);

        RasterImage image = RasterReader.read(turned.array());

        assertThat(image.width()).isEqualTo(180);
        assertThat(image.height()).isEqualTo(320);
    }

    @Test
    void aPhotoIsNoLargerThanPaperNeeds() throws Exception {
        BufferedImage large = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);

        assertThat(RasterReader.read(Photo.jpeg(large)).width()).isEqualTo(1334);
    }

    @Test
    void aKindWeDoNotKnowLeavesItsWords() throws Exception {
        assertThat(PdfReading.of(make("beeld.webp", "RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII))))
                .contains("[Afbeelding: het beeld]");
    }

    /** 60,000 by 60,000 pixels in 60 bytes. */
    @Test
    void anImageThatWouldFillTheMemoryIsNotOpened() throws Exception {
        ByteBuffer png = ByteBuffer.allocate(57);
        png.putLong(0x89504E470D0A1A0AL);
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(60_000)
                        .putInt(60_000)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(png, "IDAT", new byte[0]);
        chunk(png, "IEND", new byte[0]);

        make("beeld.png", png.array());
        assertThat(problems)
                .containsExactly(new PdfProblem.UnusableImage("beeld.png", PdfProblem.Cause.TOO_LARGE, "een"));
    }

    @Test
    void anSvgThatIsNoneLeavesItsWords() throws Exception {
        assertThat(PdfReading.of(make("beeld.svg", "<html>nee</html>".getBytes(StandardCharsets.UTF_8))))
                .contains("[Afbeelding: het beeld]");
    }

    @Test
    void anSvgWithADoctypeAndGradientsConforms() throws Exception {
        String svg = """
                <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" width="80mm" height="40mm" viewBox="0 0 80 40"><defs><linearGradient id="g">
                <stop offset="0" stop-color="#0b6e4f"/><stop offset="1" stop-color="#fff" stop-opacity=".5"/></linearGradient></defs>
                <rect width="80" height="40" fill="url(#g)" opacity=".8"/><g font-size="8"><text x="40" y="20" text-anchor="middle">Twee
                <tspan x="40" dy="1.2em">regels</tspan></text></g></svg>
                """;
        byte[] pdf = make("beeld.svg", svg.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).isEmpty();
        assertThat(ConformanceTest.failures(pdf, "3a")).isEmpty();
        assertThat(ConformanceTest.failures(pdf, "ua1")).isEmpty();
    }

    private byte[] make(String name, byte[] image) {
        return new PdfMaker()
                .make(
                        SamplePage.page(
                                "<section class=\"chapter\" id=\"een\"><h1 id=\"h\">Een</h1><p>Voor <img src=\"" + name
                                        + "\" alt=\"het beeld\"> na</p></section>",
                                Map.of(name, image)),
                        problems::add);
    }

    private static void chunk(ByteBuffer png, String type, byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(bytes);
        png.putInt(bytes.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(bytes)
                .putInt((int) crc.getValue());
    }
}
