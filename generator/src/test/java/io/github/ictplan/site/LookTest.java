package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours that can be read, sizes that are known, words as Flemish readers write them. */
class LookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"#0b6e4f", "#ffe600", "#ffffff", "#000000", "#ff8800", "#7fd1ff", "#123456", "#808080", "#e30613"
            })
    void whateverTheSchoolsColourItCanBeRead(String chosen) {
        Palette palette = Palette.of(chosen);
        assertThat(palette.accent().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.accent().contrast(Palette.PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.accent().contrast(palette.tint())).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.night().contrast(Palette.NIGHT_PAPER)).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.night().contrast(palette.nightTint())).isGreaterThanOrEqualTo(4.5);
        assertThat(Palette.INK.contrast(palette.tint())).isGreaterThanOrEqualTo(4.5);
        assertThat(Palette.NIGHT_INK.contrast(palette.nightTint())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aDarkEnoughColourStaysAsItIsAndNonsenseIsOurs() {
        assertThat(Palette.of("#0b6e4f").accent()).hasToString("#0b6e4f");
        assertThat(Palette.of("groen")).isEqualTo(Palette.of(null));
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(Colour.WHITE.contrast(new Colour(0, 0, 0))).isEqualTo(21.0);
        assertThat(new Colour(0x77, 0x77, 0x77).contrast(Colour.WHITE)).isBetween(4.47, 4.49);
    }

    /** Pairs of tokens of the style sheet that stand on each other. */
    @ParameterizedTest
    @CsvSource({
        "inkt, papier",
        "inkt, vel",
        "zacht, papier",
        "zacht, vel",
        "groen, groen-zacht",
        "blauw, blauw-zacht",
        "oranje, oranje-zacht",
        "rood, rood-zacht",
        "grijs, grijs-zacht"
    })
    void theTokensOfTheStyleSheetCanBeRead(String text, String background) {
        String css = Stylesheet.pages(Palette.of(null), new MemoryTree(Map.of()));
        List<String> light = values(css, text);
        List<String> below = values(css, background);
        for (int mode = 0; mode < 2; mode++) {
            assertThat(colour(light.get(mode)).contrast(colour(below.get(mode))))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Colour colour(String hex) {
        String whole = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        return Colour.parse(whole).orElseThrow();
    }

    private static List<String> values(String css, String token) {
        Matcher matcher = Pattern.compile("--" + token + ":(#[0-9a-f]+)").matcher(css);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    @Test
    void aSchoolSetsTokensAndNothingElse() {
        MemoryTree school = MemoryTree.ofTexts(Map.of("stijl/tokens.css", """
                :root { --rond: 0; --kop-letter: "Comic Neue", cursive; }
                body { display: none }
                :root { --boos: url(https://ver.example/x.png); --weg: red}body{color:red }
                @import "https://ver.example/y.css";
                """));
        String css = Stylesheet.pages(Palette.of(null), school);
        assertThat(css)
                .contains("--rond:0;", "--kop-letter:\"Comic Neue\", cursive;")
                .doesNotContain("display: none", "ver.example", "color:red }", "@import");
    }

    @Test
    void datesAndAmountsAreWrittenTheFlemishWay() {
        assertThat(Dutch.date(LocalDate.of(2026, 6, 22))).isEqualTo("22 juni 2026");
        assertThat(Dutch.money(new Money(120_000))).isEqualTo("€\u00A01.200");
        assertThat(Dutch.money(new Money(120_050))).isEqualTo("€\u00A01.200,50");
        assertThat(Dutch.money(new Money(5))).isEqualTo("€\u00A00,05");
        assertThat(Dutch.grouped(1_234_567)).isEqualTo("1.234.567");
        assertThat(Dutch.fileSize(1_240_000)).isEqualTo("1,2 MB");
        assertThat(Dutch.fileSize(34_400)).isEqualTo("34 kB");
        assertThat(Dutch.label("digiplan-algemeen")).isEqualTo("Digiplan algemeen");
        assertThat(Dutch.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
        assertThat(Dutch.period(new SchoolYear(2026).period())).isEqualTo("schooljaar 2026-2027");
        assertThat(Dutch.period(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 31))))
                .isEqualTo("sep. 2026 – jan. 2027");
        assertThat(Dutch.period(new Period(LocalDate.of(2027, 1, 13), LocalDate.of(2027, 1, 14))))
                .isEqualTo("jan. 2027");
    }

    @Test
    void theSizeOfAnImageIsInItsHeader() {
        assertThat(ImageSize.of(hex("89504e470d0a1a0a0000000d49484452000002800000015e")))
                .isEqualTo(new ImageSize(640, 350));
        assertThat(ImageSize.of(hex("4749463839614001f000"))).isEqualTo(new ImageSize(320, 240));
        assertThat(ImageSize.of(hex("ffd8ffe000104a46494600010100000100010000ffc0001108015e0280030122")))
                .isEqualTo(new ImageSize(640, 350));
        assertThat(ImageSize.of(hex("524946460000000057454250565038580a000000000000007f02005d0100")))
                .isEqualTo(new ImageSize(640, 350));
        assertThat(ImageSize.of("<svg xmlns='x' viewBox='0 0 40 30.4'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ImageSize(40, 30));
        assertThat(ImageSize.of("<svg width=\"12\" height='9px'>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ImageSize(12, 9));
        assertThat(ImageSize.of(new byte[0])).isEqualTo(ImageSize.UNKNOWN);
        assertThat(ImageSize.of(Base64.getDecoder().decode("/9j/"))).isEqualTo(ImageSize.UNKNOWN);
    }

    private static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "index.html overzicht/doelen.html overzicht/doelen.html",
                "overzicht/doelen.html overzicht/planning.html planning.html",
                "doelen/d1.html index.html ../index.html",
                "a/b/c.html a/x/y.html ../x/y.html",
                "a/é.html a/é.html %C3%A9.html"
            })
    void addressesAreRelative(String from, String to, String address) {
        assertThat(Addresses.relative(from, to)).isEqualTo(address);
    }
}
