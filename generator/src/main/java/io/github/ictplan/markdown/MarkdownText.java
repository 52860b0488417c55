package io.github.ictplan.markdown;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of parsing a text.
 *
 * @param passage without {@code title}
 * @param title the level-1 heading that opens the text, if it is the title of the page or may become it; null if there is none or it says something else
 * @param findings raw HTML shown as text, blocks that the guard stopped, …
 */
public record MarkdownText(Passage passage, @Nullable Heading title, List<Finding> findings) {
    public MarkdownText {
        findings = List.copyOf(findings);
    }
}
