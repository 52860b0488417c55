package io.github.ictplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void aSchoolYearRunsFromSeptemberToAugust() {
        SchoolYear year = SchoolYear.parse("2026-2027").orElseThrow();

        assertThat(year.period()).isEqualTo(new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31)));
        assertThat(SchoolYear.of(LocalDate.of(2026, 8, 31))).hasToString("2025-2026");
        assertThat(SchoolYear.of(LocalDate.of(2026, 9, 1))).hasToString("2026-2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-2028", "2026/2027", "26-27", ""})
    void somethingElseIsNoSchoolYear(String text) {
        assertThat(SchoolYear.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1200, 120000, 1200", "1200.5, 120050, 1200.50", "0.05, 5, 0.05", "1200.00, 120000, 1200"})
    void money(String text, long cents, String shown) {
        assertThat(Money.parse(text)).contains(new Money(cents));
        assertThat(new Money(cents)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"€ 1200", "1.200,50", "1200,50", "-5", "1e9", "12345678901", ""})
    void somethingElseIsNoMoney(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35 % | 35 | %",
                "4,3 jaar | 4.3 | jaar",
                "50minuten | 50 | minuten",
                "12 | 12 | ''",
                "-3 % | -3 | %",
                "1.200 toestellen | 1200 | toestellen",
                "12 van de 21 leraren | 12 | van de 21 leraren"
            })
    void aQuantityHasANumberAndAUnit(String text, BigDecimal number, String unit) {
        assertThat(Quantity.parse(text)).contains(new Quantity(number, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de helft", "ongeveer 35 %", "", "1.2.3", "2026-2027", "12,5,6"})
    void aTextWithoutOneNumberIsNoQuantity(String text) {
        assertThat(Quantity.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"D1, d1", "D1.2, d1-2", "b_3, b-3", "één doel!, één-doel"})
    void theAnchorOfAnId(String id, String anchor) {
        assertThat(Anchor.ofId(id)).isEqualTo(anchor);
    }

    @Test
    void aChildIsNeverMoreVisibleThanItsParent() {
        assertThat(Visibility.PUBLIC.within(Visibility.TEAM)).isEqualTo(Visibility.TEAM);
        assertThat(Visibility.BOARD.within(Visibility.TEAM)).isEqualTo(Visibility.BOARD);
        assertThat(Visibility.TEAM.visibleTo(Visibility.PUBLIC)).isFalse();
        assertThat(Visibility.TEAM.visibleTo(Visibility.BOARD)).isTrue();
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2026, 9, 1);

        assertThat(new Period(day, day).contains(day)).isTrue();
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aParagraphKnowsThePlaceOfEachWord() {
        SourceFile file = SourceFile.of("a.md", "De **laptops** blijven\nop school.");
        Paragraph paragraph = new Paragraph(
                Paragraph.Kind.TEXT,
                "De laptops blijven op school.",
                List.of(
                        new Paragraph.Piece(0, 0, 3),
                        new Paragraph.Piece(3, 5, 7),
                        new Paragraph.Piece(10, 14, 8),
                        new Paragraph.Piece(19, 23, 10)),
                file);

        assertThat(paragraph.where(3, 10)).isEqualTo(new Span("a.md", 1, 6, 7));
        assertThat(paragraph.where(22, 28)).isEqualTo(new Span("a.md", 2, 4, 6));
    }
}
