package io.github.ictplan.language;

import java.util.Set;

/**
 * What a point belongs to.
 *
 * @param never abbreviations behind which a sentence does not end: {@code bv}, {@code dr}
 * @param maybe those behind which it may: {@code enz}, {@code blz}
 * @param openers words that begin a sentence, so that the capital letter before them was no initial
 */
record Abbreviations(Set<String> never, Set<String> maybe, Set<String> openers) {
    private static final class Shipped {
        private static final Abbreviations LIST = read();
    }

    /** The list that ships, read once. */
    static Abbreviations shipped() {
        return Shipped.LIST;
    }

    private static Abbreviations read() {
        WordFile file = WordFile.read("afkortingen.txt");
        return new Abbreviations(file.section("nooit"), file.section("soms"), file.section("opener"));
    }

    boolean neverEnds(String word) {
        return never.contains(word);
    }

    boolean mayEnd(String word) {
        return maybe.contains(word);
    }

    boolean opens(String word) {
        return openers.contains(word);
    }
}
