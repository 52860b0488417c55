package io.github.ictplan.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object being written, key by key, in UTF-8 with LF. A key without a value is left out, as in the YAML. */
final class JsonText {
    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** The bytes of one object, ended by a line end. */
    static byte[] object(Consumer<JsonText> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            fields.accept(new JsonText(json));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }

    JsonText number(String key, long value) {
        return write(() -> json.writeNumberField(key, value));
    }

    JsonText text(String key, String value) {
        return write(() -> json.writeStringField(key, value));
    }

    /** A key that is always there, with {@code null} for no value. */
    JsonText textOrNull(String key, @Nullable String value) {
        return value == null ? write(() -> json.writeNullField(key)) : text(key, value);
    }

    /** A value in its own written form: text as it is, dates in ISO, numbers as numbers. */
    JsonText value(String key, @Nullable Located<?> value) {
        return value == null ? this : value(key, value.value());
    }

    JsonText value(String key, Object value) {
        String written = value.toString();
        boolean number = value instanceof Integer || value instanceof Money;
        return number
                ? write(() -> {
                    json.writeFieldName(key);
                    json.writeNumber(written);
                })
                : text(key, written);
    }

    /** A value of a closed list, by its Dutch word. */
    <T> JsonText word(String key, @Nullable Located<T> value, Function<T, String> word) {
        return value == null ? this : text(key, word.apply(value.value()));
    }

    /** A period as {@code start/end}. */
    JsonText period(String key, @Nullable Located<Period> period) {
        return period == null
                ? this
                : text(key, period.value().start() + "/" + period.value().end());
    }

    JsonText optional(String key, Optional<String> value) {
        value.ifPresent(present -> text(key, present));
        return this;
    }

    JsonText texts(String key, List<String> values) {
        return values.isEmpty()
                ? this
                : write(() -> {
                    json.writeArrayFieldStart(key);
                    for (String value : values) {
                        json.writeString(value);
                    }
                    json.writeEndArray();
                });
    }

    JsonText values(String key, List<? extends Located<?>> values) {
        return texts(key, values.stream().map(value -> value.value().toString()).toList());
    }

    JsonText object(String key, Consumer<JsonText> fields) {
        return write(() -> {
            json.writeObjectFieldStart(key);
            fields.accept(this);
            json.writeEndObject();
        });
    }

    /** An array of objects, also if it is empty. */
    <T> JsonText objects(String key, List<T> items, Consumer<T> fields) {
        return write(() -> {
            json.writeArrayFieldStart(key);
            for (T item : items) {
                json.writeStartObject();
                fields.accept(item);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** A text, number, boolean, piece, or list of these. */
    JsonText any(String key, Object value) {
        return write(() -> {
            json.writeFieldName(key);
            any(value);
        });
    }

    private void any(Object value) throws IOException {
        if (value instanceof Piece piece) {
            json.writeStartObject();
            piece.entries().forEach(this::any);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                any(item);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    private JsonText write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Step {
        void run() throws IOException;
    }
}
