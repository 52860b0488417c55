package io.github.ictplan.reader;

import io.github.ictplan.markdown.MarkdownEngine;
import io.github.ictplan.markdown.MarkdownText;
import io.github.ictplan.model.Passage;
import io.github.ictplan.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of all Markdown files, each parsed once. */
final class Bodies {
    static final MarkdownText NONE = new MarkdownText(Passage.EMPTY, null, List.of());

    private final Map<String, MarkdownText> texts;

    private Bodies(Map<String, MarkdownText> texts) {
        this.texts = texts;
    }

    /** Parses on all cores, and notes on each sheet what is remarked of its text. */
    static Bodies of(List<Sheet> sheets, MarkdownEngine engine) {
        List<Sheet> readable = new ArrayList<>();
        List<MarkdownEngine.Body> bodies = new ArrayList<>();
        for (Sheet sheet : sheets) {
            SourceFile file = sheet.file();
            if (file != null) {
                readable.add(sheet);
                bodies.add(new MarkdownEngine.Body(file, sheet.body(), sheet.title()));
            }
        }
        return join(readable, engine.parseAll(bodies));
    }

    private static Bodies join(List<Sheet> sheets, List<MarkdownText> parsed) {
        Map<String, MarkdownText> texts = new HashMap<>();
        for (int i = 0; i < parsed.size(); i++) {
            sheets.get(i).notes().addAll(parsed.get(i).findings());
            texts.put(sheets.get(i).path(), parsed.get(i));
        }
        return new Bodies(texts);
    }

    MarkdownText of(Sheet sheet) {
        return texts.getOrDefault(sheet.path(), NONE);
    }
}
