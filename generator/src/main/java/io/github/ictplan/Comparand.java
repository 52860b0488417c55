package io.github.ictplan;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.Revision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of two sides that are compared, found but not yet read.
 *
 * @param name Dutch, what a reader calls it: {@code main}, {@code editie 1.2}, {@code dit voorstel}
 * @param revision null for a folder
 * @param date the day to judge by if the plan names none; null if nobody knows
 */
record Comparand(
        String name, @Nullable Revision revision, @Nullable LocalDate date, FileTree files) {
    /** Enough digits to find a commit again. */
    static final int SHORT_ID = 8;

    boolean holdsPlan() {
        return !files.paths().tailSet("plan/").headSet("plan0").isEmpty();
    }

    /** With the commit by which anybody can find it again. */
    String described() {
        return revision == null
                ? name
                : name + " (commit " + revision.id().substring(0, SHORT_ID) + " van " + Dutch.date(revision.date())
                        + ")";
    }
}
