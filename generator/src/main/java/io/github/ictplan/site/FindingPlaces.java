package io.github.ictplan.site;

import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.source.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a reader of the site sees what a finding is about. */
record FindingPlaces(Blueprint blueprint, Places places) {

    /** An item or a heading, with the line in the file on which it begins. */
    private record Mark(int line, String anchor) {}

    /** The file's page; its path for a file without one. */
    Item file(String path) {
        return document(path)
                .map(document -> Item.of(Frames.titled(document), places.of(document)))
                .orElseGet(() -> Item.of(path, null));
    }

    /** {@code regel 12}, with a link to the nearest action or heading above it. */
    Item place(Span where) {
        String text = "regel " + where.line();
        return Item.of(
                text,
                document(where.file()).map(document -> address(document, where)).orElse(null));
    }

    private String address(Document document, Span where) {
        String anchor = marks(document)
                .filter(mark -> mark.line() <= where.line())
                .max(Comparator.comparingInt(Mark::line))
                .map(Mark::anchor)
                .orElse(null);
        return anchor == null ? places.of(document) : places.of(document, anchor);
    }

    private static Stream<Mark> marks(Document document) {
        Stream<Mark> headings = document.body().headings().stream()
                .map(heading -> new Mark(heading.where().line(), heading.anchor()));
        Stream<Mark> actions = document.content() instanceof Content.Goal goal
                ? goal.actions().stream()
                        .flatMap(action -> Stream.ofNullable(action.id())
                                .map(id -> new Mark(action.where().line(), Anchor.ofId(id.value()))))
                : Stream.empty();
        return Stream.concat(headings, actions);
    }

    private Optional<Document> document(@Nullable String path) {
        return path == null || blueprint.addresses().ofDocument(path).isEmpty()
                ? Optional.empty()
                : blueprint.index().text(path);
    }
}
