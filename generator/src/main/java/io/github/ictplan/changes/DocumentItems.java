package io.github.ictplan.changes;

import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Reference;
import io.github.ictplan.source.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of a file of the plan, or of an entry of the register. */
final class DocumentItems {
    private final Items items;

    DocumentItems(Items items) {
        this.items = items;
    }

    void document(Document document) {
        Located<String> id = idOf(document);
        Values values = new Values()
                .text(Field.KIND, document.kind().word())
                .words(Field.ID, id)
                .words(Field.TITLE, titleOf(document))
                .text(Field.VISIBILITY, document.visibility().word());
        own(document, values);
        ItemKind kind = ItemKind.of(document.kind());
        Span where = Items.at(document.path(), document.title().where());
        Item item = items.add(kind, Items.text(id), document.title().value(), 0, null, values, where);
        parts(document, item);
    }

    /** The file of a register entry is its path; what the file alone tells of itself is the entry's too. */
    void policy(PolicyDocument policy) {
        Values values = new Values()
                .words(Field.KIND, policy.kind())
                .words(Field.ID, policy.id())
                .words(Field.TITLE, titleOf(policy))
                .words(Field.URL, policy.url())
                .words(Field.VERSION, policy.version())
                .text(Field.VISIBILITY, policy.visibility().word());
        Document text = policy.text();
        if (text != null) {
            values.words(Field.OWN_TITLE, text.title().equals(policy.title()) ? null : titleOf(text));
            own(text, values);
        }
        String path =
                policy.file() == null ? policy.where().file() : policy.file().value();
        Span where = Items.at(path, policy.title().where());
        Item item =
                items.add(ItemKind.POLICY, policy.id().value(), policy.title().value(), 0, null, values, where);
        if (text != null) {
            parts(text, item);
        }
    }

    private static void own(Document document, Values values) {
        values.words(Field.SUMMARY, document.summary())
                .words(Field.THEME, document.theme())
                .text(
                        Field.ORDER,
                        document.order() == null ? null : document.order().toString())
                .words(Field.OWNER, document.owner())
                .day(Field.REVIEW_DUE_ON, document.reviewDueOn());
        ContentValues.of(document.content(), values);
    }

    private void parts(Document document, Item item) {
        Items.each(document.references(), (reference, place) -> reference(reference, place, item));
        Items.each(document.suppressions(), (suppression, place) -> items.suppression(suppression, place, item));
        Items.each(
                document.body().suppressions(),
                (suppression, place) ->
                        items.suppression(suppression, document.suppressions().size() + place, item));
        new ContentItems(items, item).of(document.content());
        new SectionItems(items, item).of(document);
    }

    private void reference(Reference reference, int place, Item parent) {
        Values values = new Values()
                .words(Field.DESTINATION, reference.target())
                .words(Field.WHY, reference.why())
                .day(Field.CHECKED_ON, reference.reviewedOn());
        items.add(ItemKind.REFERENCE, null, Items.text(reference.target()), place, parent, values, reference.where());
    }

    /** A goal's id is that of its file. */
    private static @Nullable Located<String> idOf(Document document) {
        return document.content() instanceof Goal goal ? goal.id() : document.id();
    }

    /** Null if the title is only the name of the file in words, or a heading that says so itself. */
    private static @Nullable Located<String> titleOf(Document document) {
        Span where = document.title().where();
        Stream<Heading> headings = document.body().headings().stream();
        return where.length() == 0
                        || headings.anyMatch(heading -> heading.where().equals(where))
                ? null
                : document.title();
    }

    private static @Nullable Located<String> titleOf(PolicyDocument policy) {
        Document text = policy.text();
        if (text != null && text.title().equals(policy.title())) {
            return titleOf(text);
        }
        Located<String> file = policy.file();
        boolean named = policy.title().where().length() == 0
                || policy.title().where().equals(policy.id().where())
                || file != null && file.where().equals(policy.title().where());
        return named ? null : policy.title();
    }
}
