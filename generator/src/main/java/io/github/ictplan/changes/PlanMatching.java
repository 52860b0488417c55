package io.github.ictplan.changes;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which items are the same: by id, then by where they stand, then by what they say. */
final class PlanMatching {
    private static final int ENOUGH_TO_TRAVEL = 20;

    private final Matching matching;
    private final Map<Item, StringBuilder> said = new IdentityHashMap<>();

    private PlanMatching(Matching matching) {
        this.matching = matching;
    }

    static Matching of(List<Item> before, List<Item> after) {
        PlanMatching plan = new PlanMatching(new Matching(before, after));
        plan.collect(before);
        plan.collect(after);
        plan.wholes();
        plan.parts();
        return plan.matching;
    }

    /** All that a whole says with its parts. */
    private void collect(List<Item> items) {
        for (Item item : items) {
            said.computeIfAbsent(item.document(), document -> new StringBuilder())
                    .append(item.kind())
                    .append(item.isNamedAfterFile() ? withoutId(item) : item.values());
        }
    }

    private static Map<Field, Value> withoutId(Item item) {
        Map<Field, Value> values = new EnumMap<>(item.values());
        values.remove(Field.ID);
        return values;
    }

    private void wholes() {
        matching.byKey(item -> isSingle(item) ? item.kind() : null);
        matching.byKey(item -> isNumbered(item) ? List.of(item.kind(), item.values()) : null);
        matching.byKey(item -> isNumbered(item) ? List.of(item.kind(), withoutId(item)) : null);
        matching.byKey(item -> item.parent() == null || item.kind().travels() ? byId(item, item.kind()) : null);
        matching.byKey(item -> item.kind().isDocument() ? byId(item, ItemKind.PAGE) : null);
        matching.byKey(item -> hasOwnFile(item) ? List.of(item.kind() == ItemKind.POLICY, item.path()) : null);
        matching.byKey(item -> item.parent() == null ? exact(item) : null);
        matching.byKey(item -> item.parent() == null ? Likeness.naturalKey(item) : null);
        Likeness likeness = new Likeness(matching);
        matching.rest(item -> item.parent() == null, Item::kind).forEach(likeness::pair);
    }

    private void parts() {
        matching.byKey(item -> inHome(item, id(item)));
        matching.byKey(item -> inHome(item, item.values()));
        Renames renames = new Renames(matching);
        matching.byKey(item -> item.kind() == ItemKind.REFERENCE ? inHome(item, target(item, renames)) : null);
        matching.byKey(item -> inHome(item, Likeness.naturalKey(item)));
        Likeness likeness = new Likeness(matching);
        matching.rest(item -> matching.home(item) != null, item -> inHome(item, item.kind()))
                .forEach(likeness::pair);
        matching.rest(item -> item.kind() == ItemKind.REFERENCE, item -> inHome(item, item.kind()))
                .forEach(this::single);
        matching.byKey(item -> isTraveller(item) ? List.of(item.kind(), item.values()) : null);
        matching.rest(this::isTraveller, Item::kind).forEach(likeness::pair);
    }

    private @Nullable Object target(Item reference, Renames renames) {
        if (!(reference.values().get(Field.DESTINATION) instanceof Value.Words target)) {
            return null;
        }
        return matching.isEarlier(reference)
                ? renames.later(target.text(), reference.path())
                : Renames.resolved(target.text(), reference.path());
    }

    /** The one reference that a document loses and the one that it gets are one that leads elsewhere. */
    private void single(Matching.Rest rest) {
        if (rest.before().size() == 1 && rest.after().size() == 1) {
            matching.pair(rest.before().get(0), rest.after().get(0));
        }
    }

    /** A key that holds only among the parts of one whole, before and after. */
    private @Nullable Object inHome(Item item, @Nullable Object key) {
        Item home = matching.home(item);
        return home == null || key == null ? null : new InHome(new Same(home), item.kind(), key);
    }

    private record InHome(Same home, ItemKind kind, Object key) {}

    /** Not what is equal, but what is the same: no reading of all that an item says. */
    private record Same(Item item) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.item == item;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(item);
        }
    }

    private boolean isTraveller(Item item) {
        return item.kind().travels() && item.values().toString().length() >= ENOUGH_TO_TRAVEL;
    }

    /** What says all the same is the same under another number, though another has its number now. */
    private boolean isNumbered(Item item) {
        return item.parent() != null && item.id() != null && isTraveller(item);
    }

    private @Nullable Object exact(Item item) {
        StringBuilder all = said.get(item);
        return all == null ? null : item.kind() + " " + all;
    }

    private static boolean isSingle(Item item) {
        return item.kind() == ItemKind.SCHOOL || item.kind() == ItemKind.PLAN || item.kind() == ItemKind.SITE;
    }

    private static boolean hasOwnFile(Item item) {
        return item.kind().isDocument()
                || item.kind() == ItemKind.POLICY && !item.path().equals(Items.SETTINGS);
    }

    private static @Nullable Object byId(Item item, ItemKind kind) {
        Object id = id(item);
        return id == null ? null : List.of(kind, id);
    }

    private static @Nullable Object id(Item item) {
        String id = item.id();
        return id == null || id.isEmpty() ? null : id.toLowerCase(Locale.ROOT);
    }
}
