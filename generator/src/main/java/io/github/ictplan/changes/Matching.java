package io.github.ictplan.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which item of the one plan is which of the other. What is paired stays paired; pairs are the same whichever plan comes first. */
final class Matching {
    private final List<Item> before;
    private final List<Item> after;
    private final Map<Item, Item> later = new IdentityHashMap<>();
    private final Map<Item, Item> earlier = new IdentityHashMap<>();
    private final Set<Item> old = Collections.newSetFromMap(new IdentityHashMap<>());

    Matching(List<Item> before, List<Item> after) {
        old.addAll(before);
        this.before = before;
        this.after = after;
    }

    List<Item> before() {
        return before;
    }

    List<Item> after() {
        return after;
    }

    /** What an earlier item became. */
    @Nullable
    Item laterOf(Item item) {
        return later.get(item);
    }

    /** What a later item was. */
    @Nullable
    Item earlierOf(Item item) {
        return earlier.get(item);
    }

    boolean isEarlier(Item item) {
        return old.contains(item);
    }

    boolean isFree(Item item) {
        return !later.containsKey(item) && !earlier.containsKey(item);
    }

    void pair(Item one, Item other) {
        if (isFree(one) && isFree(other)) {
            later.put(one, other);
            earlier.put(other, one);
        }
    }

    /** Pairs free items that have the same key, the first with the first; those without a key stay free. */
    void byKey(Function<Item, @Nullable Object> key) {
        Map<Object, List<Item>> there = groups(after, key);
        groups(before, key).forEach((same, mine) -> {
            List<Item> theirs = there.getOrDefault(same, List.of());
            for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
                pair(mine.get(i), theirs.get(i));
            }
        });
    }

    private Map<Object, List<Item>> groups(List<Item> items, Function<Item, @Nullable Object> key) {
        Map<Object, List<Item>> groups = new HashMap<>();
        for (Item item : items) {
            Object own = isFree(item) ? key.apply(item) : null;
            if (own != null) {
                groups.computeIfAbsent(own, k -> new ArrayList<>()).add(item);
            }
        }
        return groups;
    }

    /** The free items on both sides, by the group in which they may be paired. */
    List<Rest> rest(Predicate<Item> which, Function<Item, @Nullable Object> group) {
        Map<Object, List<Item>> there = groups(after, item -> which.test(item) ? group.apply(item) : null);
        List<Rest> rest = new ArrayList<>();
        groups(before, item -> which.test(item) ? group.apply(item) : null).forEach((same, mine) -> {
            List<Item> theirs = there.get(same);
            if (theirs != null) {
                rest.add(new Rest(mine, theirs));
            }
        });
        return rest;
    }

    /** Items of the two sides that may be the same. */
    record Rest(List<Item> before, List<Item> after) {}

    /** Something that is the same for the parts of an item and for those of the one that it became; null if it is gone or new. */
    @Nullable
    Item home(Item part) {
        Item parent = part.parent();
        if (parent == null) {
            return null;
        }
        Item was = earlier.get(parent);
        return was != null ? was : later.containsKey(parent) ? parent : null;
    }
}
