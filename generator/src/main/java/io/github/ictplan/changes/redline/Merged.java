package io.github.ictplan.changes.redline;

import java.util.List;

/** Two texts laid side by side, block by block. */
sealed interface Merged {
    /** The block as it is now, or as it was if it is gone. */
    Block block();

    /** Both say and look the same. */
    record Same(Block block) implements Merged {}

    record Gone(Block block) implements Merged {}

    record Fresh(Block block) implements Merged {}

    /** Other words, or the same with another look. */
    record Reworded(Block before, Block block, List<Piece> pieces) implements Merged {}

    /** A block that holds others. */
    record Altered(Block before, Block block, List<Merged> parts) implements Merged {}

    /** Blocks that are the same and need not be read. */
    record Folded(List<Merged> hidden) implements Merged {
        @Override
        public Block block() {
            return hidden.get(0).block();
        }
    }

    /**
     * A stretch of words.
     *
     * @param same whether they say the same before and after; they may look different
     */
    record Piece(boolean same, List<Word> before, List<Word> after) {}

    default boolean isSame() {
        return this instanceof Same;
    }
}
