package io.github.ictplan.language;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one sentence, which remembers what was asked of all of them: a long sentence with many hits is read once for each question. */
final class Clause {
    private final List<Word> words;
    private @Nullable Map<WordSet, Boolean> answers;

    Clause(List<Word> words) {
        this.words = words;
    }

    List<Word> words() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** Whether one of these words stands anywhere in it. */
    boolean has(WordSet wanted) {
        if (answers == null) {
            answers = new IdentityHashMap<>(4);
        }
        return answers.computeIfAbsent(wanted, set -> words.stream().anyMatch(set::has));
    }
}
