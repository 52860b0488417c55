package io.github.ictplan.reader;

import io.github.ictplan.model.Located;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlNode;
import io.github.ictplan.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The maps below the keys of a map. Below each key of a blank map there is one blank map, so that its reading is heard too. */
final class Below {
    private final Keyed keys;

    Below(Keyed keys) {
        this.keys = keys;
    }

    /** The keys below a key. */
    @Nullable
    Keyed map(String key) {
        if (keys.isBlank()) {
            Keyed below = Keyed.blank(keys.notes());
            keys.asked().key(key, () -> new Value.Keys(below.asked().form()));
            return below;
        }
        YamlNode node = keys.node(key, Value.Anything::new);
        return node == null ? null : below(key, node);
    }

    /** The maps of a list, or the one map. */
    List<Keyed> maps(String key) {
        return maps(key, keys.items(key, Value.Anything::new), Value.Keys::new);
    }

    /** The maps of a list in which texts may stand too; these are somebody else's. */
    List<Keyed> mapsAmong(String key) {
        List<YamlNode> items = keys.items(key, Value.Anything::new).stream()
                .filter(item -> !(item instanceof YamlScalar))
                .toList();
        return maps(key, items, form -> new Value.OneOrKeys(new Value.Text(), form));
    }

    private List<Keyed> maps(String key, List<YamlNode> items, Function<Form, Value> each) {
        if (keys.isBlank()) {
            Keyed below = Keyed.blank(keys.notes());
            keys.asked()
                    .replace(key, () -> new Value.Many(each.apply(below.asked().form())));
            return List.of(below);
        }
        List<Keyed> maps = new ArrayList<>();
        for (YamlNode item : items) {
            Keyed below = below(key, item);
            if (below != null) {
                maps.add(below);
            }
        }
        return maps;
    }

    /**
     * A key that the school chose.
     *
     * @param alone the one value behind it, or null
     * @param keys the keys below it, or null
     */
    record Row(
            Located<String> name,
            @Nullable Located<String> alone,
            @Nullable Keyed keys) {}

    /** All that stands below a key whose own keys are the school's. */
    List<Row> rows(String key, Value alone) {
        if (keys.isBlank()) {
            Keyed below = Keyed.blank(keys.notes());
            keys.asked()
                    .key(
                            key,
                            () -> new Value.Table(
                                    new Value.OneOrKeys(alone, below.asked().form())));
            return List.of(new Row(Located.of("", keys.where()), null, below));
        }
        Keyed table = map(key);
        return table == null
                ? List.of()
                : table.entries().stream().map(this::row).toList();
    }

    private Row row(YamlMap.Entry entry) {
        Located<String> name = Located.of(entry.key(), entry.where());
        YamlNode value = entry.value();
        if (Shape.isEmpty(value)) {
            return new Row(name, null, null);
        }
        return value instanceof YamlScalar scalar
                ? new Row(name, Located.of(scalar.text().strip(), scalar.where()), null)
                : new Row(name, null, below(entry.key(), value));
    }

    private @Nullable Keyed below(String key, YamlNode node) {
        if (node instanceof YamlMap below) {
            return Keyed.of(below, whereOf(below), keys.notes(), keys.complete());
        }
        keys.complaints().notKeys(key, node);
        return null;
    }

    /** The value of {@code id}, or else the first key. */
    private static Span whereOf(YamlMap map) {
        YamlMap.Entry id = map.entry("id");
        if (id != null && id.value() instanceof YamlScalar scalar && !scalar.isEmpty()) {
            return scalar.where();
        }
        return map.entries().isEmpty() ? map.where() : map.entries().get(0).where();
    }
}
