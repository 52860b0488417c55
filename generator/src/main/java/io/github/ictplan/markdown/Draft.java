package io.github.ictplan.markdown;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.Suppression;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A passage in the making: what the writers of blocks, tables and lines add to. */
final class Draft {
    final SourceFile file;
    final Cleaned cleaned;
    final HtmlOut html = new HtmlOut();
    final List<Heading> headings = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Image> images = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
    final List<Suppression> suppressions = new ArrayList<>();
    final List<Finding> findings;

    Draft(SourceFile file, Cleaned cleaned, List<Finding> findings) {
        this.file = file;
        this.cleaned = cleaned;
        this.findings = findings;
    }

    /** The place of characters of the clean text. */
    Span span(int start, int end) {
        return file.span(cleaned.source(start), cleaned.source(end));
    }

    Passage passage(int footnotes) {
        return new Passage(html.segments(), headings, links, images, paragraphs, suppressions, footnotes);
    }
}
