package io.github.ictplan.changes;

import io.github.ictplan.source.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan with all that it says itself; its parts are items of their own.
 *
 * @param id as written; null if it has none
 * @param title what a reader calls it: a title, what an action does, a heading, a target; possibly shortened, never empty
 * @param path of the file in which it stands, from the school's folder
 * @param place its number in the list in which it stands, from 0
 * @param parent of which it is a part; null for a document and for what stands in {@code ictplan.yaml}
 */
public record Item(
        ItemKind kind,
        @Nullable String id,
        String title,
        String path,
        int place,
        @Nullable Item parent,
        Map<Field, Value> values,
        Span where) {
    public Item {
        EnumMap<Field, Value> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    public Optional<Value> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The document in which it stands, or itself if it is one or stands in none. */
    public Item document() {
        return parent == null ? this : parent.document();
    }

    /** Whether nobody chose the id of a document of the register: another name of the file is another id. */
    boolean isNamedAfterFile() {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return kind == ItemKind.POLICY && id != null && name.startsWith(id.toLowerCase(Locale.ROOT) + ".");
    }
}
