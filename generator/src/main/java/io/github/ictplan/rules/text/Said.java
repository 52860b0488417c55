package io.github.ictplan.rules.text;

import io.github.ictplan.language.Sentences;
import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the school wrote itself.
 *
 * @param text with its stop
 * @param words at least one
 * @param where its first line; for the value of a key, the whole value
 */
record Said(String text, List<Word> words, Span where) {
    private static final Set<Paragraph.Kind> PROSE = EnumSet.of(Paragraph.Kind.TEXT, Paragraph.Kind.LIST_ITEM);

    /** The sentences of a document's body: no headings, no tables, no quotations. */
    static Stream<Said> inBody(Document document) {
        return document.body().paragraphs().stream().filter(Said::isProse).flatMap(Said::in);
    }

    /** Whether a paragraph holds sentences of the school itself. */
    static boolean isProse(Paragraph paragraph) {
        return PROSE.contains(paragraph.kind());
    }

    private static Stream<Said> in(Paragraph paragraph) {
        return Sentences.of(paragraph.text()).stream()
                .map(sentence -> {
                    String text = sentence.in(paragraph.text());
                    return new Said(text, Words.of(text), paragraph.where(sentence.start(), sentence.end()));
                })
                .filter(said -> !said.words().isEmpty());
    }

    /** The sentences of a value; none if the key is not there. */
    static Stream<Said> in(@Nullable Located<String> value) {
        if (value == null) {
            return Stream.empty();
        }
        return Sentences.of(value.value()).stream()
                .map(sentence -> sentence.in(value.value()))
                .map(text -> new Said(text, Words.of(text), value.where()))
                .filter(said -> !said.words().isEmpty());
    }
}
