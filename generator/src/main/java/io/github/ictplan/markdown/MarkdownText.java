package io.github.ictplan.markdown;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Passage;
import java.util.List;

/**
 * What came of parsing a text.
 *
 * @param findings raw HTML shown as text, blocks that the guard stopped, …
 */
public record MarkdownText(Passage passage, List<Finding> findings) {
    public MarkdownText {
        findings = List.copyOf(findings);
    }
}
