package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlList;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlNode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One map of a school, and what was asked of it. A blank one has no keys. */
final class Keyed {
    private final YamlMap map;
    private final Span where;
    private final Notes notes;
    private final boolean complete;
    private final boolean blank;
    private final Complaints complaints;
    private final Asked asked = new Asked();

    private Keyed(YamlMap map, Span where, Notes notes, boolean complete, boolean blank) {
        this.map = map;
        this.where = where;
        this.notes = notes;
        this.complete = complete;
        this.blank = blank;
        this.complaints = new Complaints(notes);
    }

    static Keyed of(YamlMap map, Span where, Notes notes, boolean complete) {
        return new Keyed(map, where, notes, complete, false);
    }

    static Keyed blank(Notes notes) {
        Span nowhere = Span.startOf("");
        return new Keyed(new YamlMap(List.of(), nowhere), nowhere, notes, false, true);
    }

    Span where() {
        return where;
    }

    Notes notes() {
        return notes;
    }

    boolean isBlank() {
        return blank;
    }

    boolean complete() {
        return complete;
    }

    Asked asked() {
        return asked;
    }

    Complaints complaints() {
        return complaints;
    }

    List<YamlMap.Entry> entries() {
        return map.entries();
    }

    boolean has(String key) {
        YamlMap.Entry entry = map.entry(key);
        return entry != null && !Shape.isEmpty(entry.value());
    }

    /** The value of a key; null if it is not there or holds nothing. */
    @Nullable
    YamlNode node(String key, Supplier<Value> value) {
        asked.key(key, value);
        YamlMap.Entry entry = map.entry(key);
        return entry == null || Shape.isEmpty(entry.value()) ? null : entry.value();
    }

    /** Every value of a list, or the one value. */
    List<YamlNode> items(String key, Supplier<Value> each) {
        YamlNode node = node(key, () -> new Value.Many(each.get()));
        if (node == null) {
            return List.of();
        }
        return node instanceof YamlList list
                ? list.items().stream().filter(item -> !Shape.isEmpty(item)).toList()
                : List.of(node);
    }

    void require(Severity severity, String key) {
        asked.required(key);
        if (complete && !has(key)) {
            complaints.missing(severity, key, map.entry(key), where);
        }
    }

    void finish() {
        YamlMap.Entry above = null;
        for (YamlMap.Entry entry : map.entries()) {
            if (!asked.knows(entry.key())) {
                complaints.unknown(entry, asked.names(), above);
            }
            above = Shape.isEmpty(entry.value()) || !asked.knows(entry.key()) ? nearestEmpty(above, entry) : null;
        }
    }

    /** The key without a value below which unknown keys follow each other. */
    private static YamlMap.@Nullable Entry nearestEmpty(YamlMap.@Nullable Entry above, YamlMap.Entry entry) {
        return Shape.isEmpty(entry.value()) ? entry : above;
    }
}
