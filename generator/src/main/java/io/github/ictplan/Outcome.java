package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.report.Annotations;
import io.github.ictplan.report.ConsoleReport;
import io.github.ictplan.report.Ink;
import io.github.ictplan.report.Report;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * What came of a run.
 *
 * @param report everything that is to be said
 * @param failed whether a finding is as heavy as {@link Settings#failOn()}; nothing was published then
 * @param verdict Dutch: what the plan has, and what stays as it was if that is too much
 * @param published what was made: a site's start page, a PDF
 * @param first which findings matter most where there is no room for all
 */
public record Outcome(Report report, boolean failed, String verdict, List<Path> published, Comparator<Finding> first) {
    public Outcome {
        published = List.copyOf(published);
    }

    /** Everything that is to be said, sorted. */
    public List<Finding> findings() {
        return report.findings();
    }

    /** The findings as the terminal shows them. */
    public String text(Ink ink) {
        return ConsoleReport.text(report, ink);
    }

    /**
     * The findings as GitHub shows them beside a pull request.
     *
     * @param folder the school's folder as seen from the root of the repository, ending in {@code /}; empty if it is that root
     */
    public String annotations(String folder) {
        return Annotations.text(report, folder, first);
    }

    /** The same as {@link #text(Ink)} without colours. */
    public String text() {
        return text(Ink.PLAIN);
    }
}
