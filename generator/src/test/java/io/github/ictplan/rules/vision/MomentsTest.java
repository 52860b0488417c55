package io.github.ictplan.rules.vision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Momenteel werken we zo.                     | WORD    | Momenteel
            We starten dit  schooljaar.                 | WORD    | dit  schooljaar
            In het schooljaar 2026-2027 begint dat.     | DATE    | 2026-2027
            Vanaf 1 september 2026 begint dat.          | DATE    | 1 september 2026
            Op 12/03/2026 begon dat.                    | DATE    | 12/03/2026
            In maart 2026 begon dat.                    | YEAR    | maart 2026
            Tegen 2030 kan dat.                         | YEAR    | 2030
            Dat kost € 1.200 per klas.                  | MONEY   | 1.200
            Dat kost 75 euro.                           | MONEY   | 75 euro
            We delen zestig laptops.                    | DEVICES | zestig laptops
            We delen 60 nieuwe tablets.                 | DEVICES | 60 nieuwe tablets
            """)
    void findsWhatTiesAVisionToADay(String text, Moments.Kind kind, String found) {
        assertThat(Moments.in(text)).hasSize(1).allSatisfy(moment -> {
            assertThat(moment.kind()).isEqualTo(kind);
            assertThat(text.substring(moment.start(), moment.end())).isEqualTo(found);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leerlingen werken met twee aan een laptop.",
                "Eén laptop per kind is te veel.",
                "Een op de zes gezinnen heeft geen computer.",
                "In het eerste leerjaar lezen 24 kinderen.",
                "Een kind van 10 jaar typt een tekst van 2000 letters niet.",
                "De vaardigheden van de 21e eeuw.",
                "We kiezen elk schooljaar vier prioriteiten.",
                "Bel 1207 of 0800 12345.",
                "We lezen vijf boeken, op papier of op een tablet."
            })
    void leavesWhatStaysTrue(String text) {
        assertThat(Moments.in(text))
                .filteredOn(moment -> moment.kind() != Moments.Kind.YEAR)
                .isEmpty();
    }
}
