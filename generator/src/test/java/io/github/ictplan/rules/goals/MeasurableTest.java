package io.github.ictplan.rules.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets and methods as schools write them. */
class MeasurableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80 %",
                "drie toestellen",
                "elke leraar",
                "de helft van de klassen",
                "geen enkele melding",
                "de leerlijn is goedgekeurd",
                "Iedereen heeft een account",
                "ja"
            })
    void saysHowMuchOrWhatIsDone(String target) {
        assertThat(Measurable.isAmount(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "betere ICT-vaardigheden",
                "meer leraren",
                "een positieve houding",
                "hoger dan nu",
                "vlot werkende infrastructuur",
                ""
            })
    void doesNotSay(String target) {
        assertThat(Measurable.isAmount(target)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gesprek met elke leraar in mei",
                "klasbezoek, twee keer per schooljaar",
                "portfolio op het einde van elk trimester",
                "Enquête bij ouders, elk jaar"
            })
    void aLookWithAMoment(String method) {
        assertThat(Measurable.isLookWithMoment(method)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gesprekken met meisjes en jongens", "in mei", "gevoel van het team", ""})
    void noLookOrNoMoment(String method) {
        assertThat(Measurable.isLookWithMoment(method)).isFalse();
    }
}
