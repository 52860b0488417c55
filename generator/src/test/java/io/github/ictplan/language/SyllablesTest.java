package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "de, 1",
        "huis, 1",
        "leeuw, 1",
        "nieuw, 1",
        "draai, 1",
        "gooien, 2",
        "school, 1",
        "leerling, 2",
        "leerlingen, 3",
        "creatie, 3",
        "mediawijsheid, 5",
        "geïnteresseerd, 5",
        "beïnvloeden, 4",
        "coördinator, 5",
        "ruïne, 3",
        "bureau, 2",
        "niveau, 2",
        "quiz, 1",
        "frequent, 2",
        "e-mail, 2",
        "radio, 3",
        "toetsenbord, 3",
        "bijzonder, 3",
        "ICT, 3",
        "GDPR, 4",
        "Ja, 1",
        "2026, 1"
    })
    void asAReaderHearsThem(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }
}
