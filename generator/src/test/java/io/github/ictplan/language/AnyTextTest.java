package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: offsets lie in it, sentences follow each other, and a long one is read to its end. */
class AnyTextTest {
    private static final int LONG = 1 << 20;
    private static final List<String> PIECES = List.of(
            "optimaal",
            "We ",
            "zetten ",
            "in op ",
            "taal",
            ". ",
            ".",
            "…",
            "!",
            "?",
            "(",
            ")",
            "\"",
            "'",
            "’",
            "-",
            "\u00AD",
            "\u0301",
            "é",
            "ë",
            "👩🏽‍🏫",
            "🎉",
            "\n\n",
            " ",
            "\u00A0",
            "1.200",
            "12.30 u.",
            "bv.",
            "d.w.z.",
            "GO!",
            "worden ",
            "vervangen",
            "GROOT",
            "21e-eeuwse",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "%",
            "€ ",
            "leraar",
            "waar mogelijk",
            "\t",
            "’s ");
    private final EmptyWords words = EmptyWords.with(
            Concreteness.with(List.of("Klusdienst van de stad")),
            List.of(
                    new OwnEntry("taal", OwnEntry.Weight.TIP, null),
                    new OwnEntry("groot", OwnEntry.Weight.FINE, null)));

    @Test
    void offsetsLieInTheText() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bevorderen ",
                "a",
                ".",
                "(",
                "\"",
                "optimaal ",
                "zetten ",
                "worden ",
                "bv. ",
                "1 ",
                "e\u0301",
                "…) "
            })
    void aMegabyteOfOneThingIsRead(String piece) {
        check(piece.repeat(LONG / piece.length()));
    }

    private void check(String text) {
        int last = 0;
        for (Sentence sentence : Sentences.of(text)) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            assertThat(sentence.end()).isGreaterThan(sentence.start()).isLessThanOrEqualTo(text.length());
            last = sentence.end();
        }
        for (Hit hit : words.in(text, Scope.GOAL)) {
            assertThat(hit.start()).isNotNegative();
            assertThat(hit.end()).isGreaterThan(hit.start()).isLessThanOrEqualTo(text.length());
        }
    }
}
