package io.github.ictplan.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What was asked of one map so far. A key that nobody asks for is unknown, so this is also what the map may hold. */
final class Asked {
    private final Map<String, Supplier<Value>> values = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<Form.Demand> demands = new ArrayList<>();

    /** A key was asked for a value; the first who asks says of which sort. */
    void key(String name, Supplier<Value> value) {
        values.putIfAbsent(name, value);
    }

    /** It turns out of which sort a key is that was asked for before. */
    void replace(String name, Supplier<Value> value) {
        values.put(name, value);
    }

    void required(String name) {
        required.add(name);
    }

    void demand(Form.Demand demand) {
        demands.add(demand);
    }

    boolean knows(String name) {
        return values.containsKey(name) || required.contains(name);
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(required);
        names.addAll(values.keySet());
        return Collections.unmodifiableSet(names);
    }

    /** All that was asked, required keys first. */
    Form form() {
        return new Form(names().stream().map(this::keyOf).toList(), demands);
    }

    private Form.Key keyOf(String name) {
        Supplier<Value> value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("required, and never read: " + name);
        }
        return new Form.Key(name, value.get(), required.contains(name));
    }
}
