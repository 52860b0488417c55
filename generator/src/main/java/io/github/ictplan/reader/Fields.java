package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlNode;
import io.github.ictplan.yaml.YamlScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one map, asked for one by one. A key that nobody asked for by the time of {@link #finish} is unknown; so whoever reads a map names its
 * keys by reading them, in one place. Asked of {@link #blank} keys, the same reading tells its {@link #form}.
 */
final class Fields extends Typed {
    private final Keyed keys;
    private final Below below;

    private Fields(Keyed keys) {
        super(keys);
        this.keys = keys;
        this.below = new Below(keys);
    }

    /**
     * @param where where a missing key is reported
     * @param complete false if part of the YAML could not be read: then nothing is reported as missing
     */
    Fields(YamlMap map, Span where, Notes notes, boolean complete) {
        this(Keyed.of(map, where, notes, complete));
    }

    /** Keys that nobody typed. */
    static Fields blank() {
        return new Fields(Keyed.blank(new Notes(Words.shipped())));
    }

    /** What was asked until now. */
    Form form() {
        return keys.asked().form();
    }

    Span where() {
        return keys.where();
    }

    Notes notes() {
        return keys.notes();
    }

    /** Whether all of the YAML was read. */
    boolean complete() {
        return keys.complete();
    }

    boolean has(String key) {
        return keys.has(key);
    }

    /** Takes keys as known without reading them. */
    void accept(String... known) {
        for (String key : known) {
            keys.asked().key(key, Value.Anything::new);
        }
    }

    /** The keys below a key. */
    @Nullable
    Fields map(String key) {
        Keyed map = below.map(key);
        return map == null ? null : new Fields(map);
    }

    /** The entries of a list of maps; one map without a hyphen is a list of one. */
    List<Fields> maps(String key) {
        return below.maps(key).stream().map(Fields::new).toList();
    }

    /** Of a list with maps and texts, the maps. */
    List<Fields> mapsAmong(String key) {
        return below.mapsAmong(key).stream().map(Fields::new).toList();
    }

    /** Of a list with maps and texts, the texts. */
    List<YamlScalar> textsAmong(String key) {
        return keys.items(key, Value.Anything::new).stream()
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .toList();
    }

    /** See {@link Below.Row}. */
    record Row(
            Located<String> name,
            @Nullable Located<String> alone,
            @Nullable Fields keys) {}

    /** Everything below a key whose own keys are the school's, each with a value alone or with keys. */
    List<Row> rows(String key, Value alone) {
        return below.rows(key, alone).stream()
                .map(row -> new Row(row.name(), row.alone(), row.keys() == null ? null : new Fields(row.keys())))
                .toList();
    }

    /** The visibility of what this map describes; more hidden than meant rather than less. */
    Visibility visibility(Visibility parent) {
        VisibilityKey key = new VisibilityKey(notes());
        YamlNode node = node(VisibilityKey.NAME, VisibilityKey.VALUE);
        Visibility own = node == null ? parent : key.read(node);
        boolean unsure = keys.entries().stream()
                .map(YamlMap.Entry::key)
                .anyMatch(typed -> !keys.asked().knows(typed) && key.isMeantBy(typed));
        return unsure ? Visibility.BOARD : own.within(parent);
    }

    /** Reports keys that must be there and are not, or hold nothing. */
    void require(Severity severity, String... required) {
        for (String key : required) {
            keys.require(severity, key);
        }
    }

    /** Names keys that must be there, and that a rule asks for if they are not. */
    void requiredByRules(String... required) {
        for (String key : required) {
            keys.asked().required(key);
        }
    }

    /** {@link #require}, if the key {@code when} holds one of {@code words}. */
    void requireWhen(Severity severity, String when, @Nullable String typed, List<String> words, String... required) {
        keys.asked().demand(new Form.Demand.Then(when, words, List.of(required)));
        if (typed != null && words.contains(typed)) {
            for (String key : required) {
                keys.require(severity, key);
            }
        }
    }

    /** Says that exactly one of two keys must hold something, and if it is the second, {@code needed} too; the caller reports it. */
    void either(String first, String second, String needed) {
        keys.asked().demand(new Form.Demand.Either(first, second, needed));
    }

    /** Reports every key that nobody asked for. */
    void finish() {
        keys.finish();
    }
}
