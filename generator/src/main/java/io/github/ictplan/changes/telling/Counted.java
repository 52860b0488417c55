package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.language.Dutch;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many things there are, in words: {@code één doel en twee acties}. */
final class Counted {
    private static final List<String> NUMBERS = List.of(
            "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final Map<ItemKind, String> PLURALS = Map.of(
            ItemKind.GOAL, "doelen",
            ItemKind.ACTION, "acties",
            ItemKind.SESSION, "sessies",
            ItemKind.BUDGET_LINE, "posten",
            ItemKind.AGREEMENT, "afspraken",
            ItemKind.DEVICE_GROUP, "toestelgroepen",
            ItemKind.PAGE, "pagina's",
            ItemKind.ROLE, "rollen",
            ItemKind.SECTION, "stukken tekst");

    private Counted() {}

    /** {@code één termijn}, {@code twee termijnen}, {@code 40 termijnen}. */
    static String of(int count, String one, String many) {
        return (count < NUMBERS.size() ? NUMBERS.get(count) : Dutch.grouped(count)) + " " + (count == 1 ? one : many);
    }

    /** The items that the changes are about, each once, by kind. */
    static String items(Collection<Change> changes) {
        Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
        Set<Item> seen = new HashSet<>();
        changes.stream()
                .map(Change::item)
                .filter(seen::add)
                .forEach(item -> counts.merge(
                        PLURALS.containsKey(item.kind()) ? item.kind() : ItemKind.POLICY, 1, Integer::sum));
        return Dutch.list(Arrays.stream(ItemKind.values())
                .filter(counts::containsKey)
                .map(kind -> PLURALS.containsKey(kind)
                        ? of(counts.getOrDefault(kind, 0), singular(kind), PLURALS.getOrDefault(kind, ""))
                        : of(counts.getOrDefault(kind, 0), "ander onderdeel", "andere onderdelen"))
                .toList());
    }

    private static String singular(ItemKind kind) {
        return kind == ItemKind.SECTION ? "stuk tekst" : kind.word();
    }
}
