package io.github.ictplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void aShortTextStaysOnOneLine() {
        assertThat(Shortened.of(" twee\n  regels\t", 20)).isEqualTo("twee regels");
        assertThat(Shortened.of("precies", 7)).isEqualTo("precies");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(Shortened.of("een lange zin", 4)).isEqualTo("een…");
        assertThat(Shortened.of("😀😀😀", 2)).isEqualTo("😀😀…");
    }
}
