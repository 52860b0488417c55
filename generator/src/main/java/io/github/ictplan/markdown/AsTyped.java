package io.github.ictplan.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text that the guard kept from the engine: shown as the author typed it. As a block on its own, or as the only child of one. */
final class AsTyped extends Block {
    private final String reason;

    AsTyped(BasedSequence chars, String reason) {
        super(chars);
        this.reason = reason;
    }

    AsTyped(String reason) {
        this.reason = reason;
    }

    /** Dutch, what there is too much of. */
    String reason() {
        return reason;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
