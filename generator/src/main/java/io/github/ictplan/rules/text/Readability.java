package io.github.ictplan.rules.text;

import io.github.ictplan.language.FieldTerms;
import io.github.ictplan.language.Syllables;
import io.github.ictplan.language.Word;
import io.github.ictplan.model.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * How easy a text reads after Flesch and Douma: 206.84 − 0.93 × words per sentence − 0.77 × syllables per 100 words. 60 is normal, 30 and less very
 * hard. A figure to compare with, not a verdict: the formula knows nothing of meaning.
 *
 * @param words of all sentences
 * @param longest words of the longest sentence
 * @param wordsPerSentence 0 without sentences
 * @param ease of all words; 0 without sentences
 * @param easeWithoutTerms of the words that are no terms of the trade, in sentences as long as they are; 0 without such words
 */
public record Readability(
        int sentences, int words, int longest, double wordsPerSentence, double ease, double easeWithoutTerms) {

    /** The body of a document, without headings, tables, quotations and code. */
    public static Readability of(Document document) {
        return of(Said.inBody(document));
    }

    /** What parents read first: the summary of a document. */
    public static Readability ofSummary(Document document) {
        return of(Said.in(document.summary()));
    }

    static Readability of(Stream<Said> text) {
        return of(text.toList());
    }

    private static Readability of(List<Said> sentences) {
        FieldTerms terms = FieldTerms.shipped();
        int words = 0;
        int longest = 0;
        int plain = 0;
        long syllables = 0;
        long plainSyllables = 0;
        for (Said sentence : sentences) {
            words += sentence.words().size();
            longest = Math.max(longest, sentence.words().size());
            for (Word word : sentence.words()) {
                int count = Syllables.of(sentence.text().substring(word.start(), word.end()));
                syllables += count;
                if (!terms.has(word)) {
                    plain++;
                    plainSyllables += count;
                }
            }
        }
        double perSentence = sentences.isEmpty() ? 0 : (double) words / sentences.size();
        return new Readability(
                sentences.size(),
                words,
                longest,
                perSentence,
                ease(perSentence, syllables, words),
                ease(perSentence, plainSyllables, plain));
    }

    private static double ease(double perSentence, long syllables, int words) {
        return words == 0 ? 0 : 206.84 - 0.93 * perSentence - 0.77 * (100.0 * syllables / words);
    }
}
