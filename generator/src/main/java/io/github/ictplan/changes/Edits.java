package io.github.ictplan.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became another value of an item that stayed. */
final class Edits {
    private static final Set<Field> LEADING = Set.of(
            Field.DESTINATION,
            Field.SOURCE,
            Field.EVIDENCE,
            Field.MINUTES,
            Field.TRANSLATED_FROM,
            Field.LOGO,
            Field.LINKS,
            Field.IMAGES);

    private final Renames renames;

    Edits(Renames renames) {
        this.renames = renames;
    }

    /** One change for each field that differs. */
    List<Change> of(Item before, Item item) {
        List<Change> edits = new ArrayList<>();
        for (Field field : Field.values()) {
            Value from = before.values().get(field);
            Value to = item.values().get(field);
            boolean shown = field != Field.MARK_UP || edits.isEmpty();
            if (shown && !isSame(field, from, before, to, item) && !follows(field, from, to, before, item)) {
                edits.add(new Change.Edited(before, item, field, from, to));
            }
        }
        return edits;
    }

    private boolean isSame(Field field, @Nullable Value from, Item before, @Nullable Value to, Item item) {
        return Objects.equals(from, to)
                || from instanceof Value.Words mine
                        && to instanceof Value.Words theirs
                        && renames.isSameId(field, mine.text(), theirs.text())
                || LEADING.contains(field) && from != null && to != null && leads(from, before, to, item);
    }

    private boolean leads(Value from, Item before, Value to, Item item) {
        if (from instanceof Value.Words mine && to instanceof Value.Words theirs) {
            return renames.isSame(mine.text(), before, theirs.text(), item);
        }
        return from instanceof Value.Several mine
                && to instanceof Value.Several theirs
                && renames.areSame(mine.texts(), before, theirs.texts(), item);
    }

    /** What says nothing more than another difference of the same item. */
    private static boolean follows(Field field, @Nullable Value from, @Nullable Value to, Item before, Item item) {
        if (field == Field.OWN_TITLE) {
            Value was = ownTitle(before);
            Value is = ownTitle(item);
            return Objects.equals(was, is)
                    || Objects.equals(was, before.values().get(Field.TITLE))
                            && Objects.equals(is, item.values().get(Field.TITLE));
        }
        Item parent = item.parent();
        Item old = before.parent();
        if (field == Field.VISIBILITY && parent != null && old != null) {
            return narrows(old, parent, from, to);
        }
        return field == Field.ID && before.isNamedAfterFile() && item.isNamedAfterFile();
    }

    /** The title in the file of a document of the register, whatever it is called elsewhere. */
    private static @Nullable Value ownTitle(Item policy) {
        Value own = policy.values().get(Field.OWN_TITLE);
        return own == null ? policy.values().get(Field.TITLE) : own;
    }

    /** Whether an action only goes with its goal, which it may never be seen without. */
    private static boolean narrows(Item before, Item parent, @Nullable Value from, @Nullable Value to) {
        Value was = before.values().get(Field.VISIBILITY);
        Value is = parent.values().get(Field.VISIBILITY);
        return !Objects.equals(was, is) && (Objects.equals(was, from) || Objects.equals(is, to));
    }
}
