package io.github.ictplan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every way in which one value of a document can be wrong, or right in another way: the document with that one change. */
final class Mutations {
    /** What stands in the place of a value; null is nothing at all. */
    private static final List<@Nullable Object> OTHERS = others();

    private Mutations() {}

    /** @param what the place and the change, for a message */
    record Mutant(String what, Map<String, Object> document) {}

    static List<Mutant> of(Map<String, Object> document) {
        List<Mutant> mutants = new ArrayList<>();
        mutants.add(new Mutant("unchanged", document));
        below(document, "", changed -> changed, mutants);
        return mutants;
    }

    /** Puts a changed part back into the whole document. */
    private interface Whole {
        Object with(@Nullable Object part);
    }

    @SuppressWarnings("unchecked")
    private static void below(Object node, String path, Whole whole, List<Mutant> mutants) {
        if (node instanceof Map<?, ?> keys) {
            Map<String, Object> map = (Map<String, Object>) keys;
            add(mutants, path + " + unknown key", whole.with(with(map, "kleurtje", "blauw")));
            for (Map.Entry<String, Object> entry : map.entrySet()) {
                String key = entry.getKey();
                add(mutants, path + "." + key + " removed", whole.with(without(map, key)));
                add(
                        mutants,
                        path + "." + key + " mistyped",
                        whole.with(with(without(map, key), key + "q", entry.getValue())));
                value(entry.getValue(), path + "." + key, part -> whole.with(with(map, key, part)), mutants);
            }
        } else if (node instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                int at = i;
                value(
                        items.get(i),
                        path + "[" + i + "]",
                        part -> whole.with(with((List<Object>) items, at, part)),
                        mutants);
            }
        }
    }

    private static void value(Object value, String path, Whole whole, List<Mutant> mutants) {
        for (Object other : OTHERS) {
            add(mutants, path + ": " + other + (other instanceof String ? " (text)" : ""), whole.with(other));
        }
        add(mutants, path + " in a list", whole.with(List.of(value)));
        add(mutants, path + " in a list in a list", whole.with(List.of(List.of(value))));
        add(mutants, path + " below a key", whole.with(Map.of("a", value)));
        if (value instanceof List<?> list && !list.isEmpty()) {
            add(mutants, path + " without its list", whole.with(list.get(0)));
            List<Object> more = new ArrayList<>(list);
            more.add(null);
            add(mutants, path + " with an empty item", whole.with(more));
        }
        below(value, path, whole, mutants);
    }

    @SuppressWarnings("unchecked")
    private static void add(List<Mutant> mutants, String what, Object document) {
        mutants.add(new Mutant(what, (Map<String, Object>) document));
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.remove(key);
        return changed;
    }

    private static List<Object> with(List<Object> list, int at, @Nullable Object value) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(at, value);
        return changed;
    }

    private static List<@Nullable Object> others() {
        List<@Nullable Object> others = new ArrayList<>();
        others.add(null);
        others.addAll(List.of("", "  ", List.of(), Map.of(), List.of(""), true, false));
        others.addAll(List.of(
                "zomaar tekst", "Één: twee #drie", "ja", "publiek", "gepland", "afgerond", "gestopt", "doel", "fout"));
        others.addAll(List.of(0, 1, 3, 4, 12, 2023, 1979, 2201, 51, 1_000_000, -1, "12", "-12", "3,5", "12 stuks"));
        others.addAll(
                List.of(new BigDecimal("12.5"), new BigDecimal("12.345"), new BigDecimal("-0.5"), "12.5", "12.345"));
        others.addAll(List.of(99_999_999_999L, "€ 12", "12,50", "1.200,50"));
        others.addAll(
                List.of("2026-09-01", "2026-02-29", "2028-02-29", "2026-04-31", "2026-13-01", "2026-9-1", "1/9/2026"));
        others.addAll(List.of(
                "1 september 2026", "2026-2027", "2026-2028", "2029-2030", "2026-27", "2027-2026", "1999-2000"));
        others.addAll(List.of("2026-09-01/2027-06-30", "2026-09-01 / 2027-06-30", "2027-06-30/2026-09-01"));
        others.addAll(List.of(
                "2026-09-01/2026-09-01", "2026-09-30/2026-09-29", "2026-09-01/2027-02-29", "2026-09-01-2027-06-30"));
        others.addAll(List.of("https://www.school.be/", "www.school.be", "http://", "mailto:ict@school.be"));
        others.addAll(List.of(
                "schoolwerkplan/a.pdf",
                "./a.pdf",
                "../a.pdf",
                "a/../b.pdf",
                "a/..",
                "/a.pdf",
                "C:/a.pdf",
                "a\\b.pdf",
                "a..b/c..pdf"));
        others.addAll(List.of("#0b6e4f", "#0b6", "0b6e4f", "#0b6e4g"));
        others.addAll(List.of(List.of("een", "twee"), List.of(1, 2), Map.of("a", "b"), List.of(Map.of("a", "b"))));
        others.addAll(List.of(
                Map.of("2026-2027", 800),
                Map.of("2026-2028", 800),
                Map.of("2026-2027", "veel"),
                Map.of("2026-2027", "")));
        return others;
    }
}
