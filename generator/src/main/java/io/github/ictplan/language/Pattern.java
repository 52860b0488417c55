package io.github.ictplan.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a word list: words that follow each other.
 *
 * @param name the entry as the list writes it: the same for all its forms
 */
record Pattern(Tier tier, String name, List<Step> steps, List<Condition> conditions, String advice) {

    /**
     * Where a pattern stands.
     *
     * @param shown the words to before it stand together
     * @param places of each step its word, in order
     */
    record Match(Pattern pattern, int shown, List<Integer> places) {

        int first() {
            return places.get(0);
        }

        int end() {
            return places.get(places.size() - 1) + 1;
        }

        int length() {
            return end() - first();
        }
    }

    /** The match that begins at a word of a sentence; null if there is none, or a condition does not hold. */
    @Nullable
    Match at(Clause sentence, int first, Scope scope) {
        int at = first + 1;
        int shown = at;
        List<Integer> places = new ArrayList<>(List.of(first));
        for (int i = 1; i < steps.size(); i++) {
            int found = find(steps.get(i), sentence, at);
            if (found < 0) {
                return null;
            }
            shown = shown == at && found == at ? found + 1 : shown;
            at = found + 1;
            places.add(found);
        }
        int end = at;
        return conditions.stream().allMatch(condition -> condition.holds(sentence, first, end, scope))
                ? new Match(this, shown, List.copyOf(places))
                : null;
    }

    private static int find(Step step, Clause sentence, int from) {
        int last = Math.min(sentence.size() - 1, from + step.gap());
        for (int i = from; i <= last; i++) {
            if (step.forms().contains(sentence.word(i).folded())) {
                return i;
            }
        }
        return -1;
    }
}
