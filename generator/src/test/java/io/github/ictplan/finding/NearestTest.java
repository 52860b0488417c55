package io.github.ictplan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void aSlipOfTheFinger() {
        assertThat(Nearest.to("ict-cordinator", List.of("directeur", "ict-coordinator")))
                .contains("ict-coordinator");
        assertThat(Nearest.to("INFRASTRUKTUUR", List.of("infrastructuur", "ai")))
                .contains("infrastructuur");
    }

    @Test
    void ofTwoAsNearTheFirstInTheAlphabet() {
        assertThat(Nearest.to("klas-c", List.of("klas-b", "klas-a"))).contains("klas-a");
    }

    @Test
    void aShortIdMeansOnlyItself() {
        assertThat(Nearest.to("D9", List.of("D1", "D2"))).isEmpty();
        assertThat(Nearest.to("d1", List.of("D1", "D2"))).contains("D1");
    }

    @Test
    void somethingElse() {
        assertThat(Nearest.to("secretariaat", List.of("directeur", "ict-coordinator")))
                .isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), List.of("directeur"))).isEmpty();
    }

    @Test
    void twoLettersSwappedAreOneSlip() {
        assertThat(Nearest.to("sotr", List.of("soort", "sort"))).contains("sort");
    }

    @Test
    void theBeginningOfANameMeansTheName() {
        assertThat(Nearest.few("acties", List.of("planning", "acties-2027", "acties-2026")))
                .containsExactly("acties-2026", "acties-2027");
    }

    @Test
    void theMostAlikeComesFirstAndNoMoreThanThreeCome() {
        assertThat(Nearest.few("doel-c", List.of("doelen", "doel-b", "doel-a", "doel-c1", "doel_C")))
                .containsExactly("doel_C", "doel-a", "doel-b");
    }
}
