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

    /** Of those that are not their singular with {@code en}. */
    private static final Map<ItemKind, String> PLURALS = Map.ofEntries(
            Map.entry(ItemKind.RULE_PROFILE, "profielen"),
            Map.entry(ItemKind.ROLE, "rollen"),
            Map.entry(ItemKind.SUPPRESSION, "genegeerde bevindingen"),
            Map.entry(ItemKind.TERM, "begrippen"),
            Map.entry(ItemKind.EDITION, "edities"),
            Map.entry(ItemKind.PAGE, "pagina's"),
            Map.entry(ItemKind.VISION, "ICT-visies"),
            Map.entry(ItemKind.SCHOOL_VISION, "schoolvisies"),
            Map.entry(ItemKind.BASELINE, "beginsituaties"),
            Map.entry(ItemKind.THEME, "thema's"),
            Map.entry(ItemKind.AGREEMENT, "afspraken"),
            Map.entry(ItemKind.INVENTORY, "inventarissen"),
            Map.entry(ItemKind.PROFESSIONAL_DEVELOPMENT, "teksten over professionalisering"),
            Map.entry(ItemKind.EVALUATION, "evaluaties"),
            Map.entry(ItemKind.SECTION, "stukken tekst"),
            Map.entry(ItemKind.PRINCIPLE, "beginselen"),
            Map.entry(ItemKind.ACTION, "acties"),
            Map.entry(ItemKind.DEVICE_GROUP, "toestelgroepen"),
            Map.entry(ItemKind.SESSION, "sessies"),
            Map.entry(ItemKind.JUDGEMENT, "oordelen"));

    private Counted() {}

    /** {@code één termijn}, {@code twee termijnen}, {@code 40 termijnen}. */
    static String of(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : Dutch.grouped(count);
    }

    /** The items that the changes are about, each once, by kind. */
    static String items(Collection<Change> changes) {
        Map<ItemKind, Integer> counts = new EnumMap<>(ItemKind.class);
        Set<Item> seen = new HashSet<>();
        changes.stream()
                .map(Change::item)
                .filter(seen::add)
                .forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return Dutch.list(Arrays.stream(ItemKind.values())
                .filter(counts::containsKey)
                .map(kind -> of(counts.getOrDefault(kind, 0), singular(kind), plural(kind)))
                .toList());
    }

    private static String singular(ItemKind kind) {
        return kind == ItemKind.SECTION ? "stuk tekst" : kind.word();
    }

    private static String plural(ItemKind kind) {
        return PLURALS.getOrDefault(kind, kind.word() + "en");
    }
}
