package io.github.ictplan.changes;

import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what an item says. What is not written, or empty, is not there. */
final class Values {
    private final Map<Field, Value> values = new EnumMap<>(Field.class);

    Map<Field, Value> map() {
        return values;
    }

    Values text(Field field, @Nullable String text) {
        return text == null || text.isEmpty() ? this : put(field, new Value.Words(text));
    }

    /** Text, a number or a school year. */
    Values words(Field field, @Nullable Located<?> located) {
        return text(field, located == null ? null : located.value().toString());
    }

    <T> Values word(Field field, @Nullable Located<T> located, Function<T, String> word) {
        return text(field, located == null ? null : word.apply(located.value()));
    }

    Values several(Field field, List<Located<String>> located) {
        return texts(field, located.stream().map(Located::value).toList());
    }

    Values texts(Field field, List<String> texts) {
        return texts.isEmpty() ? this : put(field, new Value.Several(texts));
    }

    Values prose(Field field, List<String> paragraphs) {
        return paragraphs.isEmpty() ? this : put(field, new Value.Prose(paragraphs));
    }

    Values day(Field field, @Nullable Located<LocalDate> located) {
        return located == null ? this : put(field, new Value.Day(located.value()));
    }

    Values days(Field field, List<Located<LocalDate>> located) {
        return located.isEmpty()
                ? this
                : put(field, new Value.Days(located.stream().map(Located::value).toList()));
    }

    Values period(@Nullable Located<Period> located) {
        return located == null ? this : put(Field.PERIOD, new Value.Span(located.value()));
    }

    Values amount(Field field, @Nullable Located<Money> located) {
        return located == null ? this : put(field, new Value.Amount(located.value()));
    }

    /** The year of one amount follows from the period. */
    Values cost(@Nullable Located<Cost> located) {
        if (located == null) {
            return this;
        }
        Cost cost = located.value();
        return put(Field.COST, cost.years().isEmpty() ? new Value.Amount(cost.total()) : new Value.Amounts(cost));
    }

    Values progress(@Nullable Located<ActionStatus> located) {
        return located == null ? this : put(Field.STATUS, new Value.Progress(located.value()));
    }

    private Values put(Field field, Value value) {
        values.put(field, value);
        return this;
    }
}
