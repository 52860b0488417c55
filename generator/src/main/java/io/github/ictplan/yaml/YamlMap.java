package io.github.ictplan.yaml;

import io.github.ictplan.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys with values, in the order in which they stand.
 *
 * @param where its first key, or the brace
 */
public record YamlMap(List<Entry> entries, Span where) implements YamlNode {

    /** A key with its value; {@code where} is the key. */
    public record Entry(String key, Span where, YamlNode value) {}

    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** The entry of a key; null if there is none. */
    public @Nullable Entry entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }
}
