package io.github.ictplan.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which items that stayed stand elsewhere. */
final class Moves {
    /** Lists that we sort ourselves, and what stands alone. */
    private static final Set<ItemKind> WITHOUT_PLACE =
            Set.of(ItemKind.SCHOOL, ItemKind.PLAN, ItemKind.SITE, ItemKind.RULE_PROFILE, ItemKind.POLICY);

    private final Matching matching;
    private final Set<Item> moved = Collections.newSetFromMap(new IdentityHashMap<>());

    private Moves(Matching matching) {
        this.matching = matching;
    }

    /** The items as they are after the change. */
    static Set<Item> of(Matching matching) {
        Moves moves = new Moves(matching);
        moves.find();
        return moves.moved;
    }

    private void find() {
        Map<Item, Map<ItemKind, List<Item>>> lists = new IdentityHashMap<>();
        Map<ItemKind, List<Item>> top = new EnumMap<>(ItemKind.class);
        for (Item item : matching.after()) {
            Item before = matching.earlierOf(item);
            if (before == null) {
                continue;
            }
            if (isElsewhere(before, item)) {
                moved.add(item);
            } else if (!item.kind().isDocument() && !WITHOUT_PLACE.contains(item.kind())) {
                Item parent = item.parent();
                Map<ItemKind, List<Item>> kinds =
                        parent == null ? top : lists.computeIfAbsent(parent, p -> new EnumMap<>(ItemKind.class));
                kinds.computeIfAbsent(item.kind(), k -> new ArrayList<>()).add(item);
            }
        }
        top.values().forEach(this::reordered);
        lists.values().forEach(kinds -> kinds.values().forEach(this::reordered));
    }

    /** In another whole; or a whole in another file. A part goes with its whole. */
    private boolean isElsewhere(Item before, Item item) {
        Item parent = item.parent();
        Item old = before.parent();
        if (parent == null || old == null) {
            boolean file = item.kind().isDocument() || item.kind() == ItemKind.POLICY;
            return parent != old || file && !before.path().equals(item.path());
        }
        return matching.laterOf(old) != parent;
    }

    private void reordered(List<Item> list) {
        int[] was = list.stream()
                .mapToInt(
                        item -> Objects.requireNonNull(matching.earlierOf(item)).place())
                .toArray();
        if (isRising(was)) {
            return;
        }
        boolean[] stays = LongestRun.of(was, list.stream().map(this::weight).toList());
        for (int i = 0; i < list.size(); i++) {
            if (!stays[i]) {
                moved.add(list.get(i));
            }
        }
    }

    private static boolean isRising(int[] places) {
        for (int i = 1; i < places.length; i++) {
            if (places[i] < places[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The same number for both directions, so that the same items stay whichever plan comes first; of all that they say, since titles may be equal. */
    private long weight(Item item) {
        Item before = Objects.requireNonNull(matching.earlierOf(item));
        return ownWeight(before) + ownWeight(item) & 0xFFFF_FFFFL;
    }

    private static long ownWeight(Item item) {
        long hash = 31L * item.title().hashCode() + item.values().toString().hashCode();
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }
}
