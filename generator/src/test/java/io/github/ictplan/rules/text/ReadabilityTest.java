package io.github.ictplan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ictplan.model.Located;
import io.github.ictplan.source.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    /** By hand: 2 sentences, 12 words of 16 syllables; without "school" 11 words of 15. */
    @Test
    void figures() {
        Readability readability = of("Onze school is klein. Elk jaar leren vijf kinderen hier een boek.");
        assertThat(readability.sentences()).isEqualTo(2);
        assertThat(readability.words()).isEqualTo(12);
        assertThat(readability.longest()).isEqualTo(8);
        assertThat(readability.wordsPerSentence()).isEqualTo(6.0);
        assertThat(readability.ease()).isCloseTo(206.84 - 0.93 * 6 - 0.77 * 100 * 16 / 12, within(0.001));
        assertThat(readability.easeWithoutTerms()).isCloseTo(206.84 - 0.93 * 6 - 0.77 * 100 * 15 / 11, within(0.001));
    }

    @Test
    void nothingIsNeitherHardNorEasy() {
        assertThat(of("")).isEqualTo(new Readability(0, 0, 0, 0, 0, 0));
    }

    private static Readability of(String text) {
        return Readability.of(
                Stream.of(Located.of(text, Span.startOf("plan/index.md"))).flatMap(Said::in));
    }
}
