package io.github.ictplan.rules.text;

import io.github.ictplan.language.Shingles;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.source.Shipped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of the example school, as far as one must know them to tell that a text was taken over: a sample of their rows of words, in {@code
 * voorbeeldteksten.txt}. Its first line is the name of the school.
 *
 * @param school the example itself
 */
record ExampleTexts(String school, Set<Integer> sample) {
    private static final class Ours {
        private static final ExampleTexts ALL = read();
    }

    private static final String FILE = "voorbeeldteksten.txt";

    /** Of so many rows one is in the sample. */
    private static final int ONE_OF = 4;

    /** Rows below which nobody can tell. */
    private static final int FEWEST = 8;

    ExampleTexts {
        sample = Set.copyOf(sample);
    }

    /** Those that ship, read once. */
    static ExampleTexts shipped() {
        return Ours.ALL;
    }

    private static ExampleTexts read() {
        List<String> lines = Shipped.lines(FILE);
        Set<Integer> sample = new HashSet<>();
        lines.stream()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(" ")))
                .forEach(row -> sample.add(Integer.parseUnsignedInt(row, 16)));
        return new ExampleTexts(lines.get(0), sample);
    }

    /** All rows of words of a document's body. */
    static int[] rows(Document document) {
        return Shingles.of(document.body().paragraphs().stream().map(Paragraph::text));
    }

    static boolean isSampled(int row) {
        return Integer.remainderUnsigned(row, ONE_OF) == 0;
    }

    /** How many of a hundred rows are the example's; 0 if they are too few to tell. */
    int percentage(int[] rows) {
        int all = 0;
        int known = 0;
        for (int row : rows) {
            if (isSampled(row)) {
                all++;
                known += sample.contains(row) ? 1 : 0;
            }
        }
        return all < FEWEST ? 0 : (int) (100L * known / all);
    }
}
