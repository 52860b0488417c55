package io.github.ictplan.rules.ids;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    private final PersonName person = PersonName.standard();

    @ParameterizedTest
    @ValueSource(strings = {"Katrien", "jan-peeters", "Jan Van den Broeck", "Mevr. De Smet", "juf An", "dhr. Claes"})
    void isAPerson(String name) {
        assertThat(person.isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ICT-coördinator",
                "Directeur",
                "Juf zorg",
                "Meester",
                "Zorgcoördinator kleuter",
                "Leraren van de derde graad",
                "Netwerkbeheerder van de scholengemeenschap",
                "Klasleraar",
                "Schoolbestuur",
                "Ankerfiguur",
                "",
                "?"
            })
    void isARole(String name) {
        assertThat(person.isIn(name)).isFalse();
    }
}
