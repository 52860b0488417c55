package io.github.ictplan.rules.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceWordsTest {

    @Test
    void oneAndManyAreTheSame() {
        assertThat(DeviceWords.of("Twintig tablets")).contains("tablet");
        assertThat(DeviceWords.of("Drie digitale borden")).contains("bord").doesNotContain("borden");
        assertThat(DeviceWords.of("twee karren")).contains("kar").doesNotContain("karren");
        assertThat(DeviceWords.of("Touchscreens, printers en CHROMEBOOKS"))
                .contains("touchscreen", "printer", "chromebook");
    }

    @Test
    void whoUsesThemIsNoDevice() {
        assertThat(DeviceWords.of("laptop om uit te lenen voor leerlingen van de klas"))
                .containsExactly("laptop");
    }

    @Test
    void aWordThatBeginsLikeOneIsAnother() {
        assertThat(DeviceWords.of("Twee laptopkarren")).doesNotContain("laptop");
    }
}
