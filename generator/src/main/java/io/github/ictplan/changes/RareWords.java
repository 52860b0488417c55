package io.github.ictplan.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of some texts hold which words that few of them hold. */
final class RareWords {
    private final Map<Integer, List<Integer>> holding = new HashMap<>();
    private final List<List<Integer>> words = new ArrayList<>();

    /** @param most a word that more texts hold is not rare */
    RareWords(List<WordBag> texts, int most) {
        for (int text = 0; text < texts.size(); text++) {
            words.add(new ArrayList<>());
            for (int word : texts.get(text).distinct()) {
                holding.computeIfAbsent(word, w -> new ArrayList<>()).add(text);
            }
        }
        holding.values().removeIf(holders -> holders.size() > most);
        holding.forEach(
                (word, holders) -> holders.forEach(text -> words.get(text).add(word)));
    }

    List<Integer> holding(int word) {
        return holding.getOrDefault(word, List.of());
    }

    List<Integer> rareOf(int text) {
        return words.get(text);
    }
}
