package io.github.ictplan.site;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.markdown.MarkdownRules;
import io.github.ictplan.markdown.PassageHtml;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.markdown.Targets;
import io.github.ictplan.model.Document;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Bodies on their way through the sanitizer, and what it took out of them. */
final class Dropped {
    private final ConcurrentSkipListSet<Finding> findings = new ConcurrentSkipListSet<>();

    /**
     * The body of a document as HTML.
     *
     * @param idPrefix stands before every id of the body
     */
    SafeHtml body(Document document, Targets targets, String idPrefix) {
        PassageHtml.Rendered rendered = PassageHtml.render(document.body(), targets, idPrefix);
        for (String sentence : rendered.dropped()) {
            findings.add(Finding.warning(
                    MarkdownRules.HTML,
                    Span.startOf(document.path()),
                    sentence,
                    "Haal dit uit de tekst, of schrijf het in gewone Markdown."));
        }
        return rendered.html();
    }

    /** Sorted, each once. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
