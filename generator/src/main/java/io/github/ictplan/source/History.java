package io.github.ictplan.source;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the version history of the school's folder tells.
 *
 * @param revision full id of the commit that is checked out; null without history
 * @param date date of that commit in its own offset; null without history
 * @param shallow true if the history was cut off, so that "last changed" is not known
 * @param lastChanged date of the newest commit that changed a path; empty if {@code shallow}
 */
public record History(
        @Nullable String revision, @Nullable LocalDate date, boolean shallow, Map<String, LocalDate> lastChanged) {

    public History {
        lastChanged = Map.copyOf(lastChanged);
    }

    /** A folder that is not under version control. */
    public static History none() {
        return new History(null, null, false, Map.of());
    }
}
