package io.github.ictplan.reader;

import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlNode;
import io.github.ictplan.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The single values of one map, asked for by key and type. */
sealed class Typed permits Fields {
    private final Keyed keys;
    private final Scalars scalars;

    Typed(Keyed keys) {
        this.keys = keys;
        this.scalars = new Scalars(keys.notes());
    }

    final Scalars scalars() {
        return scalars;
    }

    @Nullable
    Located<String> text(String key) {
        return scalar(key, new Value.Text(), (text, at) -> text);
    }

    @Nullable
    Located<LocalDate> date(String key) {
        return scalar(key, new Value.Day(), (text, at) -> scalars.date(key, text, at));
    }

    @Nullable
    Located<Period> period(String key) {
        return scalar(key, new Value.Term(), (text, at) -> scalars.period(key, text, at));
    }

    @Nullable
    Located<SchoolYear> schoolYear(String key) {
        return scalar(key, new Value.Year(), (text, at) -> scalars.schoolYear(key, text, at));
    }

    @Nullable
    Located<Money> money(String key) {
        return scalar(key, new Value.Amount(), (text, at) -> scalars.money(key, text, at));
    }

    @Nullable
    Located<Integer> number(String key, int least, int most) {
        return scalar(key, new Value.Whole(least, most), (text, at) -> scalars.number(key, text, at, least, most));
    }

    <T> @Nullable Located<T> choice(String key, Map<String, T> words) {
        Value word = new Value.Word(List.copyOf(words.keySet()));
        return scalar(key, word, (text, at) -> scalars.choice(key, text, at, words));
    }

    /** A list of texts; one value without brackets is a list of one. */
    List<Located<String>> texts(String key) {
        return scalars(key, new Value.Text(), (text, at) -> text);
    }

    List<Located<LocalDate>> dates(String key) {
        return scalars(key, new Value.Day(), (text, at) -> scalars.date(key, text, at));
    }

    /** A typed value from a text. */
    interface Reading<T> {
        @Nullable
        T of(String text, Span where);
    }

    <T> @Nullable Located<T> scalar(String key, Value value, Reading<T> type) {
        YamlNode node = node(key, value);
        return node == null ? null : located(key, node, type);
    }

    <T> List<Located<T>> scalars(String key, Value each, Reading<T> type) {
        List<Located<T>> values = new ArrayList<>();
        for (YamlNode item : keys.items(key, () -> each)) {
            Located<T> value = located(key, item, type);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private <T> @Nullable Located<T> located(String key, YamlNode node, Reading<T> type) {
        if (node instanceof YamlScalar scalar) {
            T value = type.of(scalar.text().strip(), scalar.where());
            return value == null ? null : Located.of(value, scalar.where());
        }
        keys.complaints().notOne(key, node);
        return null;
    }

    /** The value of a key that is read in a way of its own; null if it is not there or holds nothing. */
    @Nullable
    YamlNode node(String key, Value value) {
        return keys.node(key, () -> value);
    }
}
