package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a text only says the same in a tidier way. */
class WordingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De kar staat klaar. | De kar staat klaar!",
                "de kar staat  klaar | De kar, staat klaar",
                "op elke verdiepping | op elke verdieping",
                "de laptpos laden | de laptops laden",
                "dat belooven we | dat beloven we",
                "de coordinator | de coördinator",
                "de verwerkersovereenkomst | de verwerkersovereenkmst",
            })
    void onlyTidier(String from, String to) {
        assertThat(areSame(from, to)).isTrue();
        assertThat(areSame(to, from)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Een smartphone mag | Een smartphone mag niet",
                "Leerlingen moeten | Leerlingen mochten",
                "het is verplicht | het is verlicht",
                "12 laptops | 13 laptops",
                "1.000 euro | 1,000 euro",
                "5 % | 5 €",
                "de leerling | de leerlingen",
                "geen scherm | een scherm",
                "Elke dinsdag | Elke donderdag",
                "voor de klas | na de klas",
                "We bewaren de laptops | We bewaken de laptops",
                "Ouders betalen dat | Ouders bepalen dat",
                "Wij bestellen ze | Wij bestelen ze",
                "de toestellen verkopen | de toestellen verlopen",
                "wij spelen samen | wij spellen samen",
            })
    void somethingElse(String from, String to) {
        assertThat(areSame(from, to)).isFalse();
        assertThat(areSame(to, from)).isFalse();
    }

    private static boolean areSame(String from, String to) {
        return Wordings.areSame(Field.TEXT, new Value.Prose(List.of(from)), new Value.Prose(List.of(to)));
    }
}
