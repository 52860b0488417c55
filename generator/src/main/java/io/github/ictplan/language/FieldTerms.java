package io.github.ictplan.language;

import java.util.Set;

/** Words of the trade, {@code vaktermen.txt}: long, but readers of a school's plan know them. */
public final class FieldTerms {
    private static final class Shipped {
        private static final FieldTerms LIST =
                new FieldTerms(WordFile.read("vaktermen.txt").section("begin"));
    }

    private static final int SHORTEST = 3;

    private final Set<String> beginnings;

    private FieldTerms(Set<String> beginnings) {
        this.beginnings = beginnings;
    }

    /** The list that ships, read once. */
    public static FieldTerms shipped() {
        return Shipped.LIST;
    }

    /** Whether a word begins like one: {@code schooljaren}, {@code ICT-coördinator}. */
    public boolean has(Word word) {
        String folded = word.folded();
        for (int end = Math.min(SHORTEST, folded.length()); end <= folded.length(); end++) {
            if (beginnings.contains(folded.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
