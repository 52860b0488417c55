package io.github.ictplan.reader;

import java.util.List;

/** Which keys a map may hold: what reading it asks, and so neither more nor less. */
public record Form(List<Key> keys, List<Demand> demands) {
    public Form {
        keys = List.copyOf(keys);
        demands = List.copyOf(demands);
    }

    /** @param required whether a map without it is not finished, whoever says so: reading, or a rule (format.md §2, ●) */
    public record Key(String name, Value value, boolean required) {}

    /** What is required only in some maps. */
    public sealed interface Demand {

        /** If the key {@code when} holds one of {@code words}, then {@code required} must hold something. */
        record Then(String when, List<String> words, List<String> required) implements Demand {}

        /** Exactly one of the two must hold something, and if it is the second, then so must {@code needed}. */
        record Either(String first, String second, String needed) implements Demand {}
    }
}
