package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.language.Trace.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcretenessTest {
    private final Concreteness concreteness = Concreteness.with(List.of("Netwerkploeg van de groep", "Klusdienst"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35 % van de klassen leest digitaal | AMOUNT",
                "Elk kind krijgt twee lesuren | AMOUNT",
                "Het kost € 300 | AMOUNT",
                "We starten om 15u30 | AMOUNT",
                "Er is één kast | AMOUNT",
                "Klaar tegen 30 juni | AMOUNT",
                "Dat gebeurt in 2027 | MOMENT",
                "Het loopt in 2026-2027 | MOMENT",
                "Op 12/05 is er overleg | MOMENT",
                "We bekijken dat elk jaar | MOMENT",
                "Een wekelijks moment | MOMENT",
                "De ICT-coördinator beslist | ROLE",
                "De zorgleerkracht helpt | ROLE",
                "De klusdienst hangt het op | ROLE",
                "De netwerkploeg van de groep helpt | ROLE",
                "In het zesde leerjaar | PLACE",
                "In de 3de graad | PLACE",
                "In klas 3A | PLACE",
                "In de les Frans | PLACE",
                "De vijfdeklassers | PLACE",
                "Met hulpmiddelen zoals voorleessoftware | EXAMPLE",
                "Hulpmiddelen (bv. een koptelefoon) | EXAMPLE"
            })
    void finds(String sentence, Kind kind) {
        assertThat(concreteness.traces(sentence)).extracting(Trace::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We zetten in op drie pijlers.",
                "ICT hoort bij het dagelijks leven.",
                "Het schoolteam werkt samen.",
                "Zoals we eerder zeiden.",
                "21e-eeuwse vaardigheden tellen.",
                "We stappen over op Windows 11 en Web 2.0.",
                "Een school voor iedereen.",
                "De netwerkploeg helpt niet zonder rest van haar naam."
            })
    void isNotFooled(String sentence) {
        assertThat(concreteness.traces(sentence)).isEmpty();
    }

    @Test
    void tracesLieWhereTheyStand() {
        String text = "Onze mediacoach 👋 komt in maart.";
        assertThat(concreteness.traces(text))
                .extracting(trace -> text.substring(trace.start(), trace.end()))
                .containsExactly("mediacoach", "maart");
    }
}
