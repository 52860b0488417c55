package io.github.ictplan.changes;

import io.github.ictplan.reader.Form;
import io.github.ictplan.reader.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every file that differs from a file in what stands behind one key, as its form allows. */
final class FileMutants {
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    /** @param key {@code acties.kost} */
    record Mutant(String key, Map<String, Object> keys) {}

    private FileMutants() {}

    static List<Mutant> of(Form form, Map<String, Object> keys) {
        FileMutants mutants = new FileMutants();
        mutants.keys(form, keys, "", changed -> changed);
        if (!mutants.missing.isEmpty()) {
            throw new IllegalStateException(
                    "FullSchool does not write " + mutants.missing + ": add it, so that its change is tried.");
        }
        return mutants.mutants;
    }

    @SuppressWarnings("unchecked")
    private void keys(Form form, Map<String, Object> keys, String path, Function<Map<String, Object>, Object> rebuild) {
        for (Form.Key key : form.keys()) {
            String name = path + key.name();
            Object value = keys.get(key.name());
            if (value == null) {
                missing.add(name);
                continue;
            }
            missing.remove(name);
            value(key.value(), value, name, changed -> {
                Map<String, Object> others = new LinkedHashMap<>(keys);
                others.put(key.name(), changed);
                return (Map<String, Object>) rebuild.apply(others);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private void value(Value form, Object value, String name, Function<Object, Map<String, Object>> rebuild) {
        if (form instanceof Value.Keys below && value instanceof Map<?, ?> map) {
            keys(below.form(), (Map<String, Object>) map, name + ".", rebuild::apply);
        } else if (form instanceof Value.OneOrKeys both) {
            Value is = value instanceof Map ? new Value.Keys(both.form()) : both.one();
            value(is, value, name, rebuild);
        } else if (form instanceof Value.Many many) {
            many(many, value, name, rebuild);
        } else if (form instanceof Value.Table table && value instanceof Map<?, ?> rows) {
            ((Map<String, Object>) rows)
                    .forEach((row, at) -> value(table.each(), at, name + ".*", changed -> {
                        Map<String, Object> others = new LinkedHashMap<>((Map<String, Object>) rows);
                        others.put(row, changed);
                        return rebuild.apply(others);
                    }));
        } else {
            mutants.add(new Mutant(name, rebuild.apply(changed(form, value))));
        }
    }

    /** Of parts with keys of their own, the ones that write a key stand in for those that do not. */
    private void many(Value.Many many, Object value, String name, Function<Object, Map<String, Object>> rebuild) {
        List<?> list = value instanceof List<?> several ? several : List.of(value);
        Set<String> before = new TreeSet<>(missing);
        Set<String> never = null;
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            missing.clear();
            value(many.each(), list.get(i), name, changed -> {
                List<Object> others = new ArrayList<>(list);
                others.set(index, changed);
                return rebuild.apply(others);
            });
            if (list.get(i) instanceof Map) {
                never = retained(never, missing);
            }
        }
        missing.clear();
        missing.addAll(before);
        missing.addAll(never == null ? Set.of() : never);
    }

    private static Set<String> retained(@Nullable Set<String> never, Set<String> missing) {
        Set<String> both = new TreeSet<>(missing);
        if (never != null) {
            both.retainAll(never);
        }
        return both;
    }

    private static Object changed(Value form, Object value) {
        if (form instanceof Value.Word word) {
            return word.words()
                    .get((word.words().indexOf(value.toString()) + 1)
                            % word.words().size());
        }
        if (form instanceof Value.Whole whole) {
            int number = Integer.parseInt(value.toString());
            return number < whole.most() ? number + 1 : number - 1;
        }
        if (form instanceof Value.Amounts && value instanceof Map<?, ?> years) {
            Map<Object, Object> others = new LinkedHashMap<>(years);
            others.replaceAll((year, amount) -> 77);
            return others;
        }
        if (form instanceof Value.Matching matching) {
            return switch (matching.sort()) {
                case COLOUR -> "#123456";
                case PATH -> "anders/" + value;
                case WEB_ADDRESS -> value + "anders/";
            };
        }
        return simple(form, value);
    }

    private static Object simple(Value form, Object value) {
        if (form instanceof Value.Amount || form instanceof Value.Amounts) {
            return 77;
        }
        if (form instanceof Value.Day) {
            return "2028-03-04";
        }
        if (form instanceof Value.Term) {
            return "2027-10-01/2029-03-31";
        }
        return form instanceof Value.Year ? "2031-2032" : value + "zz qq";
    }
}
