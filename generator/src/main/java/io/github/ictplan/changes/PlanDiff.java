package io.github.ictplan.changes;

import io.github.ictplan.model.IctPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two states of a plan, in time that grows with their texts. */
public final class PlanDiff {
    private PlanDiff() {}

    /** Every difference of the two plans as exactly one change; the other way round gives the same, {@linkplain Change#mirrored mirrored}. */
    public static Comparison between(State before, State after) {
        IctPlan old = before.plan().linked().plan();
        IctPlan plan = after.plan().linked().plan();
        Matching matching = PlanMatching.of(Items.of(old), Items.of(plan));
        Renames renames = new Renames(matching);
        FindingsDelta findings = FindingsDelta.between(before.plan(), after.plan(), renames);
        List<Change> changes = changes(matching, renames);
        return new Comparison(
                before,
                after,
                changes,
                MoneyTotals.shift(old, plan, renames),
                findings.fresh(),
                findings.solved(),
                ApprovalShift.between(before, after),
                Vanished.of(changes, matching));
    }

    private static List<Change> changes(Matching matching, Renames renames) {
        List<Change> changes = new ArrayList<>();
        Set<Item> moved = Moves.of(matching);
        Edits edits = new Edits(renames);
        for (Item item : matching.after()) {
            Item before = matching.earlierOf(item);
            if (before == null) {
                changes.add(new Change.Added(item, isAlone(item.parent(), matching::earlierOf)));
            } else {
                if (moved.contains(item)) {
                    changes.add(new Change.Moved(before, item));
                }
                changes.addAll(edits.of(before, item));
            }
        }
        for (Item item : matching.before()) {
            if (matching.laterOf(item) == null) {
                changes.add(new Change.Dropped(item, isAlone(item.parent(), matching::laterOf)));
            }
        }
        return sorted(changes, matching);
    }

    private static boolean isAlone(@Nullable Item whole, Function<Item, @Nullable Item> other) {
        return whole != null && other.apply(whole) == null;
    }

    /** By class, then by kind of item, then in reading order; what is gone stands behind what is there. */
    private static List<Change> sorted(List<Change> changes, Matching matching) {
        Map<Item, Integer> order = new IdentityHashMap<>();
        matching.after().forEach(item -> order.put(item, order.size()));
        matching.before().forEach(item -> order.putIfAbsent(item, order.size()));
        changes.sort(Comparator.comparing(Change::changeClass)
                .thenComparing((Change change) -> change.item().kind())
                .thenComparing((Change change) -> order.getOrDefault(change.item(), 0)));
        return changes;
    }
}
