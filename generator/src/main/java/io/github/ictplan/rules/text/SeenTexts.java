package io.github.ictplan.rules.text;

import io.github.ictplan.model.Document;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers which document was the first to hold a row of words. */
final class SeenTexts {
    /** Rows below which two texts may well be the same. */
    private static final int FEWEST = 30;

    private final Map<Integer, Document> first = new HashMap<>();

    /**
     * A text that stood in an earlier document too.
     *
     * @param percentage of its rows of words
     */
    record Copy(Document document, Document original, int percentage) {}

    /** Adds a document; the earlier one with which it has the most rows in common. */
    Optional<Copy> add(Document document) {
        int[] rows = ExampleTexts.rows(document);
        if (rows.length < FEWEST) {
            return Optional.empty();
        }
        Map<Document, Integer> counts = new IdentityHashMap<>();
        for (int row : rows) {
            Document original = first.putIfAbsent(row, document);
            if (original != null && original != document) {
                counts.merge(original, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Document, Integer>comparingByValue()
                        .thenComparing(most -> most.getKey().path()))
                .map(most -> new Copy(document, most.getKey(), (int) (100L * most.getValue() / rows.length)));
    }
}
