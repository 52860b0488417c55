package io.github.ictplan.language;

import io.github.ictplan.language.Trace.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is concrete in a text: numbers with a unit, moments, roles, named places, classes and lessons, and examples. The words are data:
 * {@code concreet.txt}.
 */
public final class Concreteness {
    private final ConcreteWords words = ConcreteWords.shipped();
    /** The names of the plan's own roles as words, by their first one. */
    private final Map<String, List<List<String>>> roles = new HashMap<>();

    private Concreteness(Collection<String> roleNames) {
        for (String name : roleNames) {
            List<String> parts = Words.of(name).stream().map(Word::folded).toList();
            if (!parts.isEmpty()) {
                roles.computeIfAbsent(parts.get(0), first -> new ArrayList<>()).add(parts);
            }
        }
    }

    /** With the names of a plan's own roles, beside the functions that every school has. */
    public static Concreteness with(Collection<String> roleNames) {
        return new Concreteness(roleNames);
    }

    /** Whether a sentence holds something concrete. */
    public boolean isConcrete(String sentence) {
        return !traces(sentence).isEmpty();
    }

    /** What is concrete in a text, from left to right. */
    public List<Trace> traces(String text) {
        return traces(text, Words.of(text));
    }

    /** Whether it makes a vague word harmless: all, but for a role that is everybody's, as in "onze leerkrachten overleggen regelmatig". */
    boolean silences(String text, List<Word> sentence) {
        return traces(text, sentence).stream()
                .anyMatch(trace -> trace.kind() != Kind.ROLE
                        || !words.isEveryone(Folding.of(text.substring(trace.start(), trace.end()))));
    }

    /** What is concrete among words of a text that follow each other. */
    List<Trace> traces(String text, List<Word> sentence) {
        List<Trace> traces = new ArrayList<>();
        Numbers numbers = new Numbers(words, text, sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Kind kind = kind(sentence, i);
            if (kind == null) {
                kind = numbers.kind(i);
            }
            if (kind != null) {
                Word word = sentence.get(i);
                traces.add(new Trace(kind, word.start(), word.end()));
            }
        }
        return List.copyOf(traces);
    }

    private @Nullable Kind kind(List<Word> sentence, int i) {
        String word = sentence.get(i).folded();
        if (isRole(sentence, i)) {
            return Kind.ROLE;
        }
        String before = i == 0 ? "" : sentence.get(i - 1).folded();
        String after = i + 1 == sentence.size() ? "" : sentence.get(i + 1).folded();
        if (words.isMoment(word, before, after)) {
            return Kind.MOMENT;
        }
        if (words.isPlace(word, before, after)) {
            return Kind.PLACE;
        }
        return words.isExample(word, after) ? Kind.EXAMPLE : null;
    }

    private boolean isRole(List<Word> sentence, int i) {
        String word = sentence.get(i).folded();
        if (words.isRole(word)) {
            return true;
        }
        return roles.getOrDefault(word, List.of()).stream().anyMatch(name -> stands(name, sentence, i));
    }

    private static boolean stands(List<String> name, List<Word> sentence, int i) {
        if (i + name.size() > sentence.size()) {
            return false;
        }
        for (int j = 0; j < name.size(); j++) {
            if (!sentence.get(i + j).is(name.get(j))) {
                return false;
            }
        }
        return true;
    }
}
