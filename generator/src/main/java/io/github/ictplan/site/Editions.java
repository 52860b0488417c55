package io.github.ictplan.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions that were adopted before, of which a site tells.
 *
 * @param newestFirst by day of adoption; of many the newest
 * @param asAdopted whether the plan of today promises this audience what the newest promised
 * @param more whether git keeps older ones
 */
public record Editions(List<Edition> newestFirst, boolean asAdopted, boolean more) {
    public Editions {
        newestFirst = List.copyOf(newestFirst);
    }

    /** A site that tells of none. */
    public static Editions none() {
        return new Editions(List.of(), true, false);
    }

    public boolean isEmpty() {
        return newestFirst.isEmpty();
    }

    Optional<Edition> newest() {
        return newestFirst.stream().findFirst();
    }

    /** The one that came after; null for the newest. */
    public @Nullable Edition after(Edition edition) {
        int at = newestFirst.indexOf(edition);
        return at <= 0 ? null : newestFirst.get(at - 1);
    }
}
