package io.github.ictplan.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that Flemish schools, boards and scholengroepen give their bodies. */
class PartyTest {

    @ParameterizedTest
    @CsvSource({
        "personeelsvergadering, TEAM",
        "Pedagogische raad, TEAM",
        "pedagogische-raad, TEAM",
        "team, TEAM",
        "LOC, TEAM",
        "lokaal overlegcomité, TEAM",
        "leerkrachtenvergadering, TEAM",
        "schoolraad, COUNCIL",
        "Schoolraad van 15 juni, COUNCIL",
        "medezeggenschapscollege, COUNCIL",
        "schoolbestuur, BOARD",
        "Raad van bestuur, BOARD",
        "raad van bestuur van scholengroep 5, BOARD",
        "Inrichtende Macht, BOARD",
        "gemeenteraad, BOARD",
        "leerlingenraad, PUPILS",
        "leerlingenparlement, PUPILS",
        "ouderraad, PARENTS",
        "Oudercomité, PARENTS"
    })
    void isKnownByItsName(String body, Party party) {
        assertThat(Party.of(body)).contains(party);
    }

    /** A working group prepares; it speaks for none of them. */
    @ParameterizedTest
    @ValueSource(strings = {"ICT-team", "werkgroep ICT", "kernteam", "directie", "", "!"})
    void others(String body) {
        assertThat(Party.of(body)).isEmpty();
    }
}
