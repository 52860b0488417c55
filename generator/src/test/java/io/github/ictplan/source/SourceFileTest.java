package io.github.ictplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {

    @Test
    void readsUtf8() {
        assertThat(text("één\ntwee".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("één\ntwee");
    }

    @Test
    void dropsTheByteOrderMarkAndCountsWithoutIt() {
        SourceFile file = text("\uFEFFdoel".getBytes(StandardCharsets.UTF_8));

        assertThat(file.text()).isEqualTo("doel");
        assertThat(file.span(0)).isEqualTo(new Span("plan/d1.md", 1, 1, 1));
    }

    @Test
    void makesEveryLineEndALineFeed() {
        SourceFile file = SourceFile.of("d1.md", "een\r\ntwee\rdrie\nvier");

        assertThat(file.text()).isEqualTo("een\ntwee\ndrie\nvier");
        assertThat(file.lines()).isEqualTo(4);
        assertThat(file.span(file.text().indexOf("vier"))).isEqualTo(new Span("d1.md", 4, 1, 1));
    }

    @Test
    void countsColumnsInCodePoints() {
        SourceFile file = SourceFile.of("d1.md", "\t😀 doel");

        assertThat(file.span(file.text().indexOf("doel"), file.text().length())).isEqualTo(new Span("d1.md", 1, 4, 4));
    }

    @Test
    void composesLettersAndStillTellsColumnsOfTheFileAsStored() {
        SourceFile file = SourceFile.of("d1.md", "een\nee\u0301n cafe\u0301 doel\nlaatste");

        assertThat(file.text()).isEqualTo("een\neén café doel\nlaatste");
        assertThat(file.span(file.text().indexOf("café"), file.text().indexOf("café") + 4))
                .isEqualTo(new Span("d1.md", 2, 6, 5));
        assertThat(file.span(file.text().indexOf("doel"))).isEqualTo(new Span("d1.md", 2, 12, 1));
        assertThat(file.span(file.text().indexOf("laatste"))).isEqualTo(new Span("d1.md", 3, 1, 1));
    }

    @Test
    void endsASpanAtTheEndOfItsLine() {
        SourceFile file = SourceFile.of("d1.md", "een\ntwee");

        assertThat(file.span(1, 8)).isEqualTo(new Span("d1.md", 1, 2, 2));
        assertThat(file.span(8, 8)).isEqualTo(new Span("d1.md", 2, 5, 0));
        assertThat(SourceFile.of("leeg.md", "").span(0, 5)).isEqualTo(new Span("leeg.md", 1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, WINDOWS_1252, 2, 4", "UTF-16, UTF_16, 1, 1", "UTF-16LE, UTF_16, 1, 1"})
    void namesTheFirstByteThatIsNotUtf8(String charset, Decoded.Encoding guess, int line, int column) {
        Decoded decoded = SourceFile.decode("plan/d1.md", "# Plan\nDe één".getBytes(Charset.forName(charset)));

        assertThat(decoded).isEqualTo(new Decoded.NotUtf8(new Span("plan/d1.md", line, column, 0), guess));
    }

    @Test
    void takesAFileWithZeroBytesForNoText() {
        byte[] bytes = {'P', 'K', 3, 0, 0, 'x'};

        assertThat(SourceFile.decode("plan/d1.md", bytes))
                .isEqualTo(new Decoded.NotUtf8(new Span("plan/d1.md", 1, 4, 0), Decoded.Encoding.BINARY));
    }

    @Test
    void refusesAFileThatEndsWithinALetter() {
        byte[] bytes = {'d', 'e', ' ', (byte) 0xC3};

        assertThat(SourceFile.decode("plan/d1.md", bytes))
                .isEqualTo(new Decoded.NotUtf8(new Span("plan/d1.md", 1, 4, 0), Decoded.Encoding.WINDOWS_1252));
    }

    private static SourceFile text(byte[] bytes) {
        return ((Decoded.Text) SourceFile.decode("plan/d1.md", bytes)).file();
    }
}
