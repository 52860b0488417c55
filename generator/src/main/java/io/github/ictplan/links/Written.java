package io.github.ictplan.links;

import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A reference as the school wrote it, with what one must know to follow it.
 *
 * @param address as written
 * @param use what may stand there
 * @param from path of the document that holds it; {@code ictplan.yaml} for a key of the plan
 * @param item id of the goal, agreement or document that holds it
 * @param why the reason of a {@code verwijzingen} entry
 * @param visibility of what holds it: it may not lead to something more hidden
 * @param where where it is written
 */
record Written(
        String address,
        Use use,
        String from,
        @Nullable String item,
        @Nullable String why,
        Visibility visibility,
        Span where) {

    /** What the reader of the reference expects. */
    enum Use {
        LINK,
        IMAGE,
        /** The file of an entry of the register. */
        REGISTER_FILE
    }
}
