package io.github.ictplan.rules.vision;

import io.github.ictplan.language.Words;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        return new ContentWords(Words.of(text).stream()
                .map(word -> word.folded())
                .filter(word -> word.length() >= shortest && !without.occursIn(word))
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    boolean onlyThoseOf(String other) {
        return of(other).beginnings.containsAll(beginnings);
    }

    boolean shares(ContentWords other) {
        return beginnings.stream().anyMatch(other.beginnings::contains);
    }
}
