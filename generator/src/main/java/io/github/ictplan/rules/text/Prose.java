package io.github.ictplan.rules.text;

import io.github.ictplan.language.Scope;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.source.Span;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a document: a paragraph, or the value of a key.
 *
 * @param place where characters of the text stand in the file
 */
record Prose(String text, Scope scope, Place place) {

    /** From offsets in a text to a place in the file. */
    interface Place {
        Span of(int start, int end);
    }

    /** Everything in a document that its school wrote as sentences; headings, quotations and code are not among them. */
    static Stream<Prose> of(Document document) {
        Scope scope = document.content() instanceof Goal ? Scope.GOAL : Scope.TEXT;
        Links links = new Links(document.body().links());
        Stream<Prose> values = values(document).map(value -> of(value, scope));
        Stream<Prose> paragraphs = document.body().paragraphs().stream()
                .filter(Prose::isProse)
                .map(paragraph -> new Prose(paragraph.text(), Scope.TEXT, links.outside(paragraph::where)));
        return Stream.concat(values, paragraphs);
    }

    private static boolean isProse(Paragraph paragraph) {
        return paragraph.kind() != Paragraph.Kind.HEADING && paragraph.kind() != Paragraph.Kind.QUOTE;
    }

    private static Prose of(Located<String> value, Scope scope) {
        return new Prose(value.value(), scope, (start, end) -> within(value, start, end));
    }

    /** The very words if the value stands in the file as it is, with or without quotes around it; else the whole value. */
    private static Span within(Located<String> value, int start, int end) {
        String text = value.value();
        Span where = value.where();
        int around = where.length() - text.codePointCount(0, text.length());
        if (around != 0 && around != 2 || text.indexOf('\n') >= 0) {
            return where;
        }
        int column = where.column() + around / 2 + text.codePointCount(0, start);
        return new Span(where.file(), where.line(), column, text.codePointCount(start, end));
    }

    private static Stream<Located<String>> values(Document document) {
        return Stream.concat(present(document.summary()), ofContent(document));
    }

    private static Stream<Located<String>> ofContent(Document document) {
        Content content = document.content();
        if (content instanceof Goal goal) {
            return Stream.concat(
                    present(document.title(), goal.indicator(), goal.target(), goal.method()),
                    goal.actions().stream()
                            .flatMap(action -> present(action.what(), action.result(), action.reason())));
        }
        if (content instanceof Vision vision) {
            return vision.principles().stream().map(Principle::text);
        }
        if (content instanceof ProfessionalDevelopment development) {
            return development.sessions().stream().flatMap(session -> present(session.what()));
        }
        return content instanceof Evaluation evaluation
                ? evaluation.judgements().stream().flatMap(judgement -> present(judgement.decision()))
                : Stream.empty();
    }

    @SafeVarargs
    private static Stream<Located<String>> present(@Nullable Located<String>... values) {
        return Arrays.stream(values).filter(Objects::nonNull);
    }
}
