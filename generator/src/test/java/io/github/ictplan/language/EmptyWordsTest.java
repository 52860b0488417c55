package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ictplan.language.OwnEntry.Weight;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyWordsTest {
    private final EmptyWords words = EmptyWords.with(Concreteness.with(List.of("Klusdienst")), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We zetten in op taal. | zetten in op | VAGUE",
                "We zetten de komende tijd vooral in op taal. | zetten | VAGUE",
                "Dat vraagt dat we inzetten op taal. | inzetten op | VAGUE",
                "Om in te zetten op taal, willen we oefenen. | in te zetten op | VAGUE",
                "Er is op taal ingezet en we spelen in op noden. | spelen in op | VAGUE",
                "We maken werk van taal. | maken werk van | VAGUE",
                "We maken ook nu weer werk van taal. | maken | VAGUE",
                "Waar mogelijk lezen we voor. | Waar mogelijk | HEDGE",
                "Een krachtigere aanpak. | krachtigere | PRAISE",
                "Een kwaliteitsvolle aanpak. | kwaliteitsvolle | PRAISE",
                "Optimale leerkansen. | Optimale | OFFICIAL",
                "ICT is niet meer weg te denken. | niet meer weg te denken | CLICHE",
                "De toestellen worden vervangen. | vervangen | PASSIVE"
            })
    void finds(String text, String word, Tier tier) {
        assertThat(words.in(text, Scope.TEXT))
                .extracting(hit -> text.substring(hit.start(), hit.end()), Hit::tier)
                .contains(tuple(word, tier));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We zetten in op taal: elke dag een kwartier lezen.",
                "De mediacoach speelt in op vragen.",
                "De klusdienst werkt waar mogelijk na de uren.",
                "De effectieve leden stemmen.",
                "Wie effectief les volgt, krijgt een toestel.",
                "Kinderen kijken maximaal 20 minuten.",
                "De leraren moderne vreemde talen.",
                "Het woord \"optimaal\" gebruiken we niet.",
                "De vzw Sterk Onderwijs en het project Krachtig Leren.",
                "De toestellen worden door de ICT-coördinator vervangen."
            })
    void isSilent(String text) {
        assertThat(words.in(text, Scope.TEXT)).isEmpty();
    }

    @Test
    void containersCountInGoalsOnly() {
        assertThat(words.in("Verschillende aspecten bekijken", Scope.TEXT)).isEmpty();
        assertThat(words.in("Verschillende aspecten bekijken", Scope.GOAL))
                .extracting(Hit::tier)
                .containsExactly(Tier.CONTAINER);
    }

    @Test
    void offsetsCountAccentsAndEmojiAsTheyStand() {
        String text = "👩🏽‍🏫 Eén " + Normalizer.normalize("efficiënte", Normalizer.Form.NFD) + " école, 🎉 optimaal!";
        assertThat(words.in(text, Scope.TEXT))
                .extracting(hit -> Normalizer.normalize(text.substring(hit.start(), hit.end()), Normalizer.Form.NFC))
                .containsExactly("efficiënte", "optimaal");
    }

    @Test
    void schoolAddsAndSilencesWords() {
        EmptyWords own = EmptyWords.with(
                Concreteness.with(List.of()),
                List.of(
                        new OwnEntry("groeipad", Weight.WARNING, "Zeg welke stappen."),
                        new OwnEntry("uitdagend", Weight.FINE, null),
                        new OwnEntry("warme school", Weight.TIP, null)));
        assertThat(own.in("Groeipaden en uitdagende taken in een warme school op 1 mei.", Scope.TEXT))
                .extracting(Hit::tier)
                .containsExactly(Tier.OWN_WARNING, Tier.OWN_TIP);
    }
}
