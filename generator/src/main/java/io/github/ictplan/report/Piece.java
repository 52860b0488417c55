package io.github.ictplan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A part of a JSON Schema, in the order in which it is written. Never changes: each addition is a new piece. */
final class Piece {
    static final Piece EMPTY = new Piece(new LinkedHashMap<>());

    private final Map<String, Object> entries;

    private Piece(Map<String, Object> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    static Piece of(String key, Object value) {
        return EMPTY.with(key, value);
    }

    /** What stands at {@code definitions}. */
    static Piece ref(String definition) {
        return of("$ref", "#/definitions/" + definition);
    }

    Piece with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(entries);
        more.put(key, value);
        return new Piece(more);
    }

    Piece with(Piece other) {
        Piece all = this;
        for (Map.Entry<String, Object> entry : other.entries.entrySet()) {
            boolean conditions = entry.getKey().equals("allOf") && all.entries.containsKey("allOf");
            all = conditions ? all.and((List<?>) entry.getValue()) : all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** One more condition. */
    Piece and(Piece condition) {
        return and(List.of(condition));
    }

    private Piece and(List<?> more) {
        List<?> before = entries.get("allOf") instanceof List<?> list ? list : new ArrayList<>();
        return with("allOf", Stream.concat(before.stream(), more.stream()).toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Map<String, Object> entries() {
        return entries;
    }
}
