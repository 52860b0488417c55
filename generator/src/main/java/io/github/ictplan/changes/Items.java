package io.github.ictplan.changes;

import io.github.ictplan.finding.Shortened;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Suppression;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as a row of items in reading order, each before its parts. */
public final class Items {
    static final String SETTINGS = "ictplan.yaml";
    private static final int TITLE = 120;

    private final List<Item> items = new ArrayList<>();

    private Items() {}

    /** All items of a plan; every component of the model is in one of their values, in their path or place, or in none because it is no difference. */
    public static List<Item> of(IctPlan plan) {
        Items items = new Items();
        SettingsItems settings = new SettingsItems(items);
        settings.settings(plan);
        DocumentItems texts = new DocumentItems(items);
        plan.documents().forEach(texts::document);
        plan.register().forEach(texts::policy);
        settings.words(plan);
        return List.copyOf(items.items);
    }

    /** Something with the number of its place in a list. */
    interface Numbered<T> {
        void take(T part, int place);
    }

    static <T> void each(List<T> parts, Numbered<T> taker) {
        for (int place = 0; place < parts.size(); place++) {
            taker.take(parts.get(place), place);
        }
    }

    /** Adds an item with a title that is never empty. */
    Item add(
            ItemKind kind,
            @Nullable String id,
            @Nullable String title,
            int place,
            @Nullable Item parent,
            Values values,
            Span where) {
        String shown = Shortened.of(title == null ? "" : title, TITLE);
        String name = !shown.isEmpty() ? shown : id == null || id.isEmpty() ? kind.word() : id;
        Item item = new Item(kind, id, name, where.file(), place, parent, values.map(), where);
        items.add(item);
        return item;
    }

    static @Nullable String text(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }

    void suppression(Suppression suppression, int place, @Nullable Item parent) {
        Values values = new Values()
                .words(Field.RULE, suppression.rule())
                .words(Field.REASON, suppression.reason())
                .day(Field.UNTIL, suppression.until());
        Located<String> rule = suppression.rule();
        add(ItemKind.SUPPRESSION, null, rule.value(), place, parent, values, rule.where());
    }

    /** The place of a value, if it stands in a file; else the start of that file. */
    static Span at(String path, Span where) {
        return where.file().equals(path) ? where : Span.startOf(path);
    }
}
