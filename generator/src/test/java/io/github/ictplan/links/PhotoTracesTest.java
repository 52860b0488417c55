package io.github.ictplan.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTracesTest {
    enum Order {
        BIG(ByteOrder.BIG_ENDIAN, "MM"),
        LITTLE(ByteOrder.LITTLE_ENDIAN, "II");

        private final ByteOrder order;
        private final String sign;

        Order(ByteOrder order, String sign) {
            this.order = order;
            this.sign = sign;
        }
    }

    /** A directory with a pointer to one of places, with a latitude and a longitude, and an artist. */
    private static byte[] tiff(Order order, int degrees, String artist) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(order.order);
        tiff.put(order.sign.getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(artist.length())
                .putInt(150);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50);
        tiff.position(50).putShort((short) 2);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(90);
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(90);
        tiff.position(90);
        for (int i = 0; i < 3; i++) {
            tiff.putInt(degrees).putInt(1);
        }
        tiff.position(150).put(artist.getBytes(StandardCharsets.ISO_8859_1));
        return tiff.array();
    }

    private static byte[] within(String before, byte[] tiff) {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        image.writeBytes(before.getBytes(StandardCharsets.ISO_8859_1));
        image.writeBytes(tiff);
        return image.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void placeAndMakerInEveryFormat(Order order) {
        byte[] tiff = tiff(order, 51, "Een naam hier");
        PhotoTraces both = new PhotoTraces(true, true);
        assertThat(PhotoTraces.of(within("\u00ff\u00d8\u00ff\u00e1\0\u00d0Exif\0\0", tiff)))
                .isEqualTo(both);
        assertThat(PhotoTraces.of(within("\u0089PNG\r\n\u001a\n\0\0\0\u00c8eXIf", tiff)))
                .isEqualTo(both);
        assertThat(PhotoTraces.of(within("RIFF\0\0\0\0WEBPEXIF\u00c8\0\0\0", tiff)))
                .isEqualTo(both);
        assertThat(PhotoTraces.of(within("RIFF\0\0\0\0WEBPEXIF\u00c8\0\0\0Exif\0\0", tiff)))
                .isEqualTo(both);
        assertThat(PhotoTraces.of(within("\0\0\0\u0018ftypheic\0\0\0\u0006Exif\0\0", tiff)))
                .isEqualTo(both);
        assertThat(PhotoTraces.of(tiff)).isEqualTo(both);
    }

    /** A camera without a signal writes zeros. */
    @Test
    void noPlaceIsNoPlace() {
        assertThat(PhotoTraces.of(within("Exif\0\0", tiff(Order.BIG, 0, "\0\0\0\0\0"))))
                .isEqualTo(new PhotoTraces(false, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 9, 12, 20, 34, 51, 60, 91, 151})
    void cutFilesDoNotThrow(int length) {
        byte[] tiff = tiff(Order.LITTLE, 51, "Een naam hier");
        assertThat(PhotoTraces.of(within("Exif\0\0", Arrays.copyOf(tiff, length))))
                .isNotNull();
        assertThat(PhotoTraces.of(Arrays.copyOf(tiff, length))).isNotNull();
    }
}
