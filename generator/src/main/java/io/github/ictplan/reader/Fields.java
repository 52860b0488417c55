package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlList;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlNode;
import io.github.ictplan.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one map, asked for one by one. A key that nobody asked for by the time of {@link #finish} is unknown; so whoever reads a map names
 * its keys by reading them, in one place.
 */
final class Fields {
    private final YamlMap map;
    private final Span where;
    private final Notes notes;
    private final Scalars scalars;
    private final VisibilityKey visibilityKey;
    private final boolean complete;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param where where a missing key is reported
     * @param complete false if part of the YAML could not be read: then nothing is reported as missing
     */
    Fields(YamlMap map, Span where, Notes notes, boolean complete) {
        this.map = map;
        this.where = where;
        this.notes = notes;
        this.scalars = new Scalars(notes);
        this.visibilityKey = new VisibilityKey(notes);
        this.complete = complete;
    }

    Span where() {
        return where;
    }

    Notes notes() {
        return notes;
    }

    Scalars scalars() {
        return scalars;
    }

    /** Whether all of the YAML was read. */
    boolean complete() {
        return complete;
    }

    boolean has(String key) {
        YamlMap.Entry entry = map.entry(key);
        return entry != null && !Shape.isEmpty(entry.value());
    }

    /** Takes keys as known without reading them. */
    void accept(String... keys) {
        asked.addAll(List.of(keys));
    }

    @Nullable
    Located<String> text(String key) {
        return scalar(key, (text, at) -> text);
    }

    @Nullable
    Located<LocalDate> date(String key) {
        return scalar(key, (text, at) -> scalars.date(key, text, at));
    }

    @Nullable
    Located<Period> period(String key) {
        return scalar(key, (text, at) -> scalars.period(key, text, at));
    }

    @Nullable
    Located<Money> money(String key) {
        return scalar(key, (text, at) -> scalars.money(key, text, at));
    }

    @Nullable
    Located<Integer> number(String key, int least, int most) {
        return scalar(key, (text, at) -> scalars.number(key, text, at, least, most));
    }

    <T> @Nullable Located<T> choice(String key, Map<String, T> words) {
        return scalar(key, (text, at) -> scalars.choice(key, text, at, words));
    }

    /** A list of texts; one value without brackets is a list of one. */
    List<Located<String>> texts(String key) {
        return scalars(key, (text, at) -> text);
    }

    List<Located<LocalDate>> dates(String key) {
        return scalars(key, (text, at) -> scalars.date(key, text, at));
    }

    /** A typed value from a text. */
    interface Typed<T> {
        @Nullable
        T of(String text, Span where);
    }

    <T> @Nullable Located<T> scalar(String key, Typed<T> type) {
        YamlNode node = node(key);
        return node == null ? null : located(key, node, type);
    }

    <T> List<Located<T>> scalars(String key, Typed<T> type) {
        List<Located<T>> values = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Located<T> value = located(key, item, type);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private <T> @Nullable Located<T> located(String key, YamlNode node, Typed<T> type) {
        if (node instanceof YamlScalar scalar) {
            String text = scalar.text().strip();
            T value = type.of(text, scalar.where());
            return value == null ? null : Located.of(value, scalar.where());
        }
        notes.error(
                ReaderRules.WRONG_SHAPE,
                node.where(),
                "`" + key + "` moet één waarde zijn, en hier staat "
                        + Shape.of(node).words() + ".",
                node instanceof YamlMap
                        ? "Staat er een dubbelepunt in de tekst? Zet hem dan tussen aanhalingstekens: `" + key
                                + ": \"eerst dit: dan dat\"`."
                        : "Typ één waarde achter `" + key + ":`, zonder streepje of haakjes.");
        return null;
    }

    /** The keys below a key. */
    @Nullable
    Fields map(String key) {
        YamlNode node = node(key);
        return node == null ? null : below(key, node);
    }

    /** The entries of a list of maps; one map without a hyphen is a list of one. */
    List<Fields> maps(String key) {
        List<Fields> maps = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Fields fields = below(key, item);
            if (fields != null) {
                maps.add(fields);
            }
        }
        return maps;
    }

    /** The entries of a list that are maps; others are somebody else's. */
    List<Fields> mapsAmong(String key) {
        List<Fields> maps = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Fields fields = item instanceof YamlScalar ? null : below(key, item);
            if (fields != null) {
                maps.add(fields);
            }
        }
        return maps;
    }

    private @Nullable Fields below(String key, YamlNode node) {
        if (node instanceof YamlMap below) {
            return new Fields(below, whereOf(below), notes, complete);
        }
        notes.error(
                ReaderRules.WRONG_SHAPE,
                node.where(),
                "Onder `" + key + "` horen sleutels met een waarde, en hier staat "
                        + Shape.of(node).words() + ".",
                "Zet elke sleutel op een eigen regel onder `" + key
                        + ":`, met een dubbelepunt en een spatie erachter.");
        return null;
    }

    /** Every value of a list, or the one value. */
    List<YamlNode> items(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        return node instanceof YamlList list
                ? list.items().stream().filter(item -> !Shape.isEmpty(item)).toList()
                : List.of(node);
    }

    /** Every key with its value, for a map whose keys are the school's. */
    List<YamlMap.Entry> entries() {
        map.entries().forEach(entry -> asked.add(entry.key()));
        return map.entries();
    }

    /** The value of a key; null if it is not there or holds nothing. */
    @Nullable
    YamlNode node(String key) {
        asked.add(key);
        YamlMap.Entry entry = map.entry(key);
        return entry == null || Shape.isEmpty(entry.value()) ? null : entry.value();
    }

    /** The visibility of what this map describes; more hidden than meant rather than less. */
    Visibility visibility(Visibility parent) {
        YamlNode node = node(VisibilityKey.NAME);
        Visibility own = node == null ? parent : visibilityKey.read(node);
        boolean unsure = map.entries().stream()
                .map(YamlMap.Entry::key)
                .anyMatch(key -> !asked.contains(key) && visibilityKey.isMeantBy(key));
        return unsure ? Visibility.BOARD : own.within(parent);
    }

    /** Reports keys that must be there and are not, or hold nothing. */
    void require(Severity severity, String... keys) {
        for (String key : keys) {
            asked.add(key);
            if (complete && !has(key)) {
                missing(severity, key);
            }
        }
    }

    private void missing(Severity severity, String key) {
        YamlMap.Entry empty = map.entry(key);
        Span at = empty == null ? where : empty.where();
        notes.add(
                severity,
                ReaderRules.KEY_MISSING,
                at,
                empty == null ? "`" + key + "` ontbreekt." : "Achter `" + key + ":` staat niets.",
                "Typ `" + key + ": " + Examples.of(key) + "`.");
    }

    /** Reports every key that nobody asked for. */
    void finish() {
        for (YamlMap.Entry entry : map.entries()) {
            if (!asked.contains(entry.key())) {
                unknown(entry);
            }
        }
    }

    private void unknown(YamlMap.Entry entry) {
        Optional<String> meant = notes.words().meant(entry.key(), asked);
        if (meant.filter(VisibilityKey.NAME::equals).isPresent()) {
            visibilityKey.mistyped(entry.key(), entry.where());
            return;
        }
        notes.warning(
                ReaderRules.KEY_UNKNOWN,
                entry.where(),
                "De sleutel " + Notes.shown(entry.key()) + " kennen we niet; zijn waarde komt nergens op de site.",
                meant.map(key -> "Bedoelde je `" + key + "`? Typ dan `" + key + ":`.")
                        .orElse("Haal hem weg, of zet deze informatie in de tekst."));
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
