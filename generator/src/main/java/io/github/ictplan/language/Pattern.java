package io.github.ictplan.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a word list: words that follow each other.
 *
 * @param name the entry as the list writes it: the same for all its forms
 */
record Pattern(Tier tier, String name, List<Step> steps, List<Condition> conditions, String advice) {

    /** Where a pattern stands: words from {@code first} to before {@code end}; those to before {@code shown} stand together. */
    record Match(Pattern pattern, int first, int shown, int end) {

        int length() {
            return end - first;
        }
    }

    /** The match that begins at a word of a sentence; null if there is none, or a condition does not hold. */
    @Nullable
    Match at(Clause sentence, int first, Scope scope) {
        int at = first + 1;
        int shown = at;
        for (int i = 1; i < steps.size(); i++) {
            int found = find(steps.get(i), sentence, at);
            if (found < 0) {
                return null;
            }
            shown = shown == at && found == at ? found + 1 : shown;
            at = found + 1;
        }
        int end = at;
        return conditions.stream().allMatch(condition -> condition.holds(sentence, first, end, scope))
                ? new Match(this, first, shown, end)
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
