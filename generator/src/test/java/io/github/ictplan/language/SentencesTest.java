package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** A bar shows where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We kiezen eerst het lesdoel.| Dan pas het toestel.",
                "Leraren gebruiken o.a. Smartschool, bv. voor taken.| Ouders lezen mee.",
                "Dat doen we i.p.v. Papier te kopiëren, d.w.z. Digitaal, m.b.t. Taken.| Klaar.",
                "Zie art. 4 en p. 12 van nr. 3.| Daar staat het.",
                "Laptops, tablets, enz.| De school koopt ze.",
                "Laptops, tablets enz. staan in de kast.",
                "Het kost 1.200 euro, of 4.3 % meer.| Dat is veel.",
                "De les start om 12.30 u.| De bel gaat.",
                "Om 8 u. 30 begint de les.",
                "Het plan loopt tot 2029.| Daarna volgt een nieuw plan.",
                "Klaar op 1 september 2026.| 80 % van de leraren doet mee.",
                "1. We kiezen het lesdoel.| 2. We kiezen het toestel.",
                "De voorzitter is J. Peeters, en A.M. Janssens schrijft.| Dank u.",
                "Dat staat bij doel A.| De leraar leest het.",
                "Wacht…| We komen terug.",
                "Ze zei … en zweeg.| Toen ging ze weg.",
                "Wie doet mee?| Iedereen!| Mooi zo.",
                "\"Mag ik mee?\" vraagt een leerling.| \"Ja.\"| Dat mag.",
                "(Zie bijlage 3.)| Daarna volgt het plan (zie blz. 4).| Einde.",
                "De school (2 vestigingen, o.a. Molenpad) groeit.| Mooi.",
                "Wij zijn een school van het GO! Atheneum in Gent.| Welkom.",
                "'s Morgens lezen we.| 's Middags rekenen we.| 't Is fijn.",
                "De app werkt niet.| iPads wel.",
                "De leraar helpt de klas.|De directeur ook.",
                "Meer op www.school.be.Klik of mail ict@school.be.",
                "Dat lukte (!) in één jaar.| Knap.",
                "Dr. Janssens en mevr. Peeters, resp. Leraar en coach, incl. De directie.",
                "We bellen tel. 09 123 45 67.| Of we mailen.",
                "Hallo 👋.| 🎉 Het werkt.",
                "Eén alinea\n\n|en nog een",
                "Geen punt aan het einde"
            })
    void splits(String marked) {
        List<String> expected =
                List.of(marked.split("\\|", -1)).stream().map(String::strip).toList();
        String text = marked.replace("|", "");
        assertThat(Sentences.of(text)).extracting(sentence -> sentence.in(text)).isEqualTo(expected);
    }

    @Test
    void nothingHoldsNoSentence() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \n\u00A0\t")).isEmpty();
    }
}
