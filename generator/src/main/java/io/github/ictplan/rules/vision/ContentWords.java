package io.github.ictplan.rules.vision;

import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a text that say what it is about, each cut to its beginning, so that laptop and laptops are one. */
record ContentWords(Set<String> beginnings) {
    private static final int BEGINNING = 6;
    private static final int SHORTEST = 5;
    private static final WordList FUNCTION = WordFile.words("functiewoorden.txt");
    private static final WordList GENERAL = WordFile.words("algemene-woorden.txt");

    /** All but words such as "de", "wij" and "omdat". */
    static ContentWords of(String text) {
        return of(text, 1, FUNCTION);
    }

    /** Words that stand in few visions: if two texts share one, they are about the same thing. */
    static ContentWords distinctive(String text) {
        return of(text, SHORTEST, GENERAL);
    }

    private static ContentWords of(String text, int shortest, WordList without) {
        List<Word> words = Words.of(text);
        Set<String> beginnings = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            if (word.length() >= shortest && !without.beginsAt(text, words, i)) {
                beginnings.add(word.substring(0, Math.min(BEGINNING, word.length())));
            }
        }
        return new ContentWords(beginnings);
    }

    /** How many words of a text say what it is about, each time they stand there. */
    static int count(String text, List<Word> words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += FUNCTION.beginsAt(text, words, i) ? 0 : 1;
        }
        return count;
    }

    boolean onlyThoseOf(String other) {
        return of(other).beginnings.containsAll(beginnings);
    }

    boolean shares(ContentWords other) {
        return beginnings.stream().anyMatch(other.beginnings::contains);
    }
}
