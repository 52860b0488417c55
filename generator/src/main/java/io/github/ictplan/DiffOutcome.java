package io.github.ictplan;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.report.ChangesConsole;
import io.github.ictplan.report.Ink;
import io.github.ictplan.report.LogText;
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
        remarks = remarks.stream().map(LogText::safe).toList();
        made = List.copyOf(made);
    }

    /** What somebody reads at once in a terminal. */
    public String text(Ink ink) {
        String report = made.isEmpty() ? "wijzigingen.html" : made.get(0).toString();
        return ChangesConsole.text(comparison, report, ink);
    }
}
