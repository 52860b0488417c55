package io.github.ictplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our own sentences against the judgement of a reader. Prints precision, recall and what went wrong; docs/language.md tells how to read it.
 */
class LabelledSetTest {
    private final EmptyWords words = EmptyWords.with(Concreteness.with(List.of()), List.of());

    /** What was found rightly, wrongly and not at all, of one weight. */
    private static final class Score {
        private int right;
        private final List<String> wrong = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();

        double precision() {
            return right + wrong.size() == 0 ? 1 : (double) right / (right + wrong.size());
        }

        double recall() {
            return right + missed.size() == 0 ? 1 : (double) right / (right + missed.size());
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-14s precision %.2f (%d of %d), recall %.2f (%d of %d)",
                    name,
                    precision(),
                    right,
                    right + wrong.size(),
                    recall(),
                    right,
                    right + missed.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zinnen.txt", "zinnen-apart.txt", "zinnen-nieuw.txt"})
    void agreesWithAReader(String file) {
        List<LabelledSentence> sentences = LabelledSentence.read(file);
        Score warnings = score(sentences, true);
        Score tips = score(sentences, false);
        System.out.println(file + ": " + sentences.size() + " sentences");
        System.out.println(warnings.line("waarschuwing"));
        System.out.println(tips.line("tip"));
        Stream.of(warnings, tips).forEach(score -> {
            score.wrong.forEach(line -> System.out.println("  wrong  " + line));
            score.missed.forEach(line -> System.out.println("  missed " + line));
        });
        assertThat(warnings.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(tips.precision()).isGreaterThanOrEqualTo(0.75);
    }

    private Score score(List<LabelledSentence> sentences, boolean warning) {
        Score score = new Score();
        for (LabelledSentence sentence : sentences) {
            List<Hit> hits = words.in(sentence.text(), sentence.scope()).stream()
                    .filter(hit -> hit.tier().isEmpty() == warning)
                    .toList();
            for (Hit hit : hits) {
                if (sentence.marks().stream().anyMatch(mark -> mark.isMetBy(hit))) {
                    score.right++;
                } else {
                    score.wrong.add(sentence.text().substring(hit.start(), hit.end()) + ": " + sentence.text());
                }
            }
            sentence.marks().stream()
                    .filter(mark -> mark.warning() == warning && hits.stream().noneMatch(mark::isMetBy))
                    .forEach(mark -> score.missed.add(
                            sentence.text().substring(mark.start(), mark.end()) + ": " + sentence.text()));
        }
        return score;
    }

    @Test
    void isLargeEnough() {
        int shown = LabelledSentence.read("zinnen.txt").size();
        int apart = LabelledSentence.read("zinnen-apart.txt").size()
                + LabelledSentence.read("zinnen-nieuw.txt").size();
        assertThat(shown + apart).isGreaterThanOrEqualTo(400);
        assertThat(apart * 3).isGreaterThanOrEqualTo(shown + apart);
    }
}
