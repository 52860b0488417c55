package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a run.
 *
 * @param findings everything that is to be said, sorted
 * @param text the findings as the terminal shows them, without a line end
 * @param failed whether a finding is as heavy as {@link Settings#failOn()}; nothing was published then
 * @param verdict Dutch: what the plan has, and what stays as it was if that is too much
 * @param published what was made: a site's start page, a PDF
 */
public record Outcome(List<Finding> findings, String text, boolean failed, String verdict, List<Path> published) {
    public Outcome {
        findings = List.copyOf(findings);
        published = List.copyOf(published);
    }
}
