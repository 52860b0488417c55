package io.github.ictplan.changes;

import org.jspecify.annotations.Nullable;

/** One difference between two states of a plan. */
public sealed interface Change {

    /** What it is about: as it is after the change, or as it was if it is gone. */
    Item item();

    ChangeKind kind();

    ChangeClass changeClass();

    /** The change that takes this one back. */
    Change mirrored();

    /**
     * An item that was not there.
     *
     * @param withWhole whether it came with that of which it is a part
     */
    record Added(Item item, boolean withWhole) implements Change {
        public Added(Item item) {
            this(item, false);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.ADDED;
        }

        @Override
        public ChangeClass changeClass() {
            return Classes.of(this);
        }

        @Override
        public Dropped mirrored() {
            return new Dropped(item, withWhole);
        }
    }

    /**
     * An item that is gone, and its address with it.
     *
     * @param withWhole whether it went with that of which it was a part
     */
    record Dropped(Item item, boolean withWhole) implements Change {
        public Dropped(Item item) {
            this(item, false);
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.DROPPED;
        }

        @Override
        public ChangeClass changeClass() {
            return Classes.of(this);
        }

        @Override
        public Added mirrored() {
            return new Added(item, withWhole);
        }
    }

    /** An item that stands in another file, in another item, or elsewhere in its list. */
    record Moved(Item before, Item item) implements Change {
        @Override
        public ChangeKind kind() {
            return ChangeKind.MOVED;
        }

        @Override
        public ChangeClass changeClass() {
            return Classes.of(this);
        }

        @Override
        public Moved mirrored() {
            return new Moved(item, before);
        }
    }

    /**
     * A value that became another.
     *
     * @param before the item as it was
     * @param from null if nothing was written
     * @param to null if nothing is written any more; never equal to {@code from}
     */
    record Edited(
            Item before,
            Item item,
            Field field,
            @Nullable Value from,
            @Nullable Value to) implements Change {
        @Override
        public ChangeKind kind() {
            return Classes.kindOf(this);
        }

        @Override
        public ChangeClass changeClass() {
            return Classes.of(this);
        }

        @Override
        public Edited mirrored() {
            return new Edited(item, before, field, to, from);
        }
    }
}
