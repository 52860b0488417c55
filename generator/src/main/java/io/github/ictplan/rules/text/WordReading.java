package io.github.ictplan.rules.text;

import io.github.ictplan.language.Concreteness;
import io.github.ictplan.language.EmptyWords;
import io.github.ictplan.language.Hit;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reading of each document for all rules on words: to part a text into sentences and words costs more than any of them. Of one check, on one thread. */
public final class WordReading {
    private final Map<Document, List<Met>> read = new IdentityHashMap<>();
    private @Nullable IctPlan plan;
    private @Nullable EmptyWords words;

    /** A word, and the text in which it stands. */
    record Met(Prose prose, Hit hit) {}

    /** The words of a document of a plan, in order. */
    List<Met> of(IctPlan whole, Document document) {
        if (plan != whole) {
            plan = whole;
            words = EmptyWords.with(Concreteness.with(roles(whole)), OwnWords.of(whole));
            read.clear();
        }
        EmptyWords known = Objects.requireNonNull(words);
        return read.computeIfAbsent(
                document,
                one -> Prose.of(one)
                        .flatMap(prose ->
                                known.in(prose.text(), prose.scope()).stream().map(hit -> new Met(prose, hit)))
                        .toList());
    }

    private static List<String> roles(IctPlan plan) {
        return plan.roles().stream()
                .flatMap(role -> Stream.ofNullable(role.name()))
                .map(name -> name.value())
                .toList();
    }
}
