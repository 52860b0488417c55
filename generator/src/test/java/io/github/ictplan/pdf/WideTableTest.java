package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author puts in a table, no sign leaves the page, and none is lost. */
class WideTableTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 21 * MILLIMETRE;
    private static final float RIGHT = (210 - 21) * MILLIMETRE;

    static List<String> tables() {
        return List.of(
                table(2, "x".repeat(300)),
                table(10, "x".repeat(300)),
                table(10, "verantwoordelijkheid"),
                table(5, "Meervoudigepersoonlijkheid"),
                table(4, "arbeidsongeschiktheidsverzekeringspremies"),
                table(3, "https://www.school.example/een/heel-lang-adres/dat-niet-past?in=de&kolom=van-de-tabel"),
                table(14, "€ 12.345,67"));
    }

    private static String table(int columns, String cell) {
        String head = cells(columns, "<th scope=\"col\">Kolom</th>");
        String body = cells(columns, "<td>" + cell.replace("&", "&amp;") + "</td>");
        return "<table><thead><tr>" + head + "</tr></thead><tbody><tr>" + body + "</tr></tbody></table>";
    }

    private static String cells(int columns, String cell) {
        return IntStream.range(0, columns).mapToObj(i -> cell).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void staysBetweenTheMargins(String table) throws Exception {
        byte[] pdf = new PdfMaker().make(SamplePage.chapter(table));

        List<TextPosition> signs = signs(pdf);

        assertThat(signs)
                .isNotEmpty()
                .allSatisfy(
                        sign -> assertThat(sign.getX()).as(sign.getUnicode()).isBetween(LEFT, RIGHT - sign.getWidth()));
        ReadingTest.assertReads(pdf, SamplePage.chapter(table).html());
    }

    /** Those of the chapter, below the header. */
    private static List<TextPosition> signs(byte[] pdf) throws IOException {
        List<TextPosition> signs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    if (!text.getUnicode().isBlank()) {
                        signs.add(text);
                    }
                }
            };
            stripper.setStartPage(3);
            stripper.getText(document);
        }
        return signs;
    }
}
