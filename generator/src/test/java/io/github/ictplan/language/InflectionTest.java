package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "krachtig, krachtige",
        "optimaal, optimale",
        "effectief, effectieve",
        "adequaat, adequate",
        "naadloos, naadloze",
        "kwaliteitsvol, kwaliteitsvolle",
        "modern, moderne",
        "dynamisch, dynamische",
        "efficient, efficiente",
        "eigentijds, eigentijdse",
        "hip, hippe",
        "tof, toffe",
        "half, halve",
        "actueel, actuele",
        "leuk, leuke",
        "mooi, mooie",
        "wijs, wijze",
        "blauw, blauwe",
        "groen, groene",
        "stom, stomme",
        "top, toppe"
    })
    void adjectiveTakesAnE(String base, String inflected) {
        assertThat(Adjective.inflected(base)).isEqualTo(inflected);
        assertThat(Adjective.forms(base)).contains(base, inflected);
    }

    @Test
    void adjectiveHasDegreesAndNouns() {
        assertThat(Adjective.forms("krachtig"))
                .contains("krachtiger", "krachtigere", "krachtigst", "krachtigste", "krachtigs", "krachtigheid");
        assertThat(Adjective.forms("dynamisch")).contains("dynamischer", "dynamischst");
        assertThat(Adjective.forms("duur")).contains("duurder", "duurste");
    }

    @ParameterizedTest
    @CsvSource({
        "streven, streef, streeft, gestreefd",
        "zetten, zet, zet, gezet",
        "maken, maak, maakt, gemaakt",
        "borgen, borg, borgt, geborgd",
        "bevorderen=bevorder, bevorder, bevordert, bevorderd",
        "stimuleren, stimuleer, stimuleert, gestimuleerd",
        "versterken, versterk, versterkt, versterkt",
        "verrijken, verrijk, verrijkt, verrijkt",
        "trachten, tracht, tracht, getracht",
        "ondersteunen, ondersteun, ondersteunt, ondersteund",
        "delen, deel, deelt, gedeeld",
        "leven, leef, leeft, geleefd"
    })
    void verbIsConjugated(String infinitive, String stem, String third, String participle) {
        assertThat(Verb.parse(infinitive).joined()).contains(stem, third, participle);
    }

    @Test
    void separableVerbIsOneWordOrTwo() {
        Verb verb = Verb.parse("in-zetten");
        assertThat(verb.joined()).contains("inzetten", "ingezet", "inzet", "inzettend", "ingezette");
        assertThat(verb.finite()).contains("zet", "zetten", "zette");
        assertThat(verb.particle()).isEqualTo("in");
    }
}
