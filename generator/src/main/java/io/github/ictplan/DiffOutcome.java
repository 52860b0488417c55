package io.github.ictplan;

import io.github.ictplan.changes.Comparison;
import java.nio.file.Path;
import java.util.List;

/**
 * What changes, and where it was written.
 *
 * @param remarks Dutch: what somebody should know of the two sides, a sentence each
 * @param made the reports, the one for people first
 */
public record DiffOutcome(Comparison comparison, List<String> remarks, List<Path> made) {
    public DiffOutcome {
        remarks = List.copyOf(remarks);
        made = List.copyOf(made);
    }
}
