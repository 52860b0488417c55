package io.github.ictplan.links;

import io.github.ictplan.model.Located;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an audience may read the name or the address of.
 *
 * @param hiddenIds ids of hidden documents and items, in the form that does not tell capitals apart
 */
record Nameable(LinkedPlan whole, Visibility audience, Set<String> hiddenIds) {

    @Nullable
    Located<String> id(@Nullable Located<String> id) {
        return id == null || hiddenIds.contains(PlanIds.key(id.value())) ? null : id;
    }

    List<Located<String>> ids(List<Located<String>> ids) {
        return ids.stream().filter(id -> id(id) != null).toList();
    }

    @Nullable
    Located<String> address(@Nullable Located<String> address) {
        return address == null || !isOpen(address.where()) ? null : address;
    }

    /** Whether what is written there names nothing hidden: a public text may not lead to it, so the linker marked each one that does. */
    boolean isOpen(Span where) {
        return !(whole.resolutions().get(where) instanceof Resolution.NotVisible hidden
                && !hidden.visibility().visibleTo(audience));
    }
}
