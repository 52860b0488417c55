package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void keepsTogetherWhatIsOneWord() {
        assertThat(
                        Words.of(
                                "Het ICT-plan, foto's en 21e-eeuwse zo’n 1.200 of 4,3 % (o.a. d.w.z. en/of) kennis- en informatie."))
                .extracting(Word::folded)
                .containsExactly(
                        "het",
                        "ict-plan",
                        "foto's",
                        "en",
                        "21e-eeuwse",
                        "zo'n",
                        "1.200",
                        "of",
                        "4,3",
                        "o.a",
                        "d.w.z",
                        "en",
                        "of",
                        "kennis",
                        "en",
                        "informatie");
    }

    @Test
    void partsSentencesThatLackASpace() {
        assertThat(Words.of("klas.De leraar")).extracting(Word::folded).containsExactly("klas", "de", "leraar");
    }

    @Test
    void foldsAccentsAndSoftHyphensWithoutMovingOffsets() {
        String text = "👋 Één effici\u00ADënt " + Normalizer.normalize("coördinator", Normalizer.Form.NFD) + " punt";
        assertThat(Words.of(text)).extracting(Word::folded).containsExactly("een", "efficient", "coordinator", "punt");
        assertThat(Words.of(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .contains("Één", "effici\u00ADënt", "punt");
    }

    @Test
    void knowsCapitals() {
        assertThat(Words.of("Sterk ICT sterk A4 Élan"))
                .extracting(Word::capital)
                .containsExactly(true, false, false, false, true);
    }
}
