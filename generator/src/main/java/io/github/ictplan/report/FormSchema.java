package io.github.ictplan.report;

import io.github.ictplan.reader.Form;
import io.github.ictplan.reader.Form.Demand;
import io.github.ictplan.reader.Value;
import io.github.ictplan.report.Explanations.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Forms of the reader as pieces of one JSON Schema. What several forms share becomes one definition. */
final class FormSchema {
    private static final String KEYS_BELOW =
            "Zet hier sleutels onder, elk op een eigen regel met een dubbelepunt en een spatie.";

    private final Explanations explanations;
    private final Known known;
    private final SortedMap<String, Piece> definitions = new TreeMap<>();

    FormSchema(Explanations explanations, Known known) {
        this.explanations = explanations;
        this.known = known;
    }

    /** @param roots where its keys are explained, the first before the next */
    Piece form(Form form, List<String> roots) {
        return below(form, new Place(roots, ""));
    }

    /** What the pieces refer to. */
    Piece definitions() {
        Piece all = Shapes.definitions();
        for (var definition : definitions.entrySet()) {
            all = all.with(definition.getKey(), definition.getValue());
        }
        return all;
    }

    void define(String name, Piece piece) {
        definitions.put(name, piece);
    }

    /** Keys below a place in the explanations. */
    private record Place(List<String> roots, String path) {
        Place key(String name) {
            return new Place(roots, path + "." + name);
        }

        boolean isTop() {
            return path.isEmpty();
        }
    }

    private Piece below(Form form, Place place) {
        Piece properties = Piece.EMPTY;
        List<String> required = new ArrayList<>();
        for (Form.Key key : form.keys()) {
            properties = properties.with(key.name(), property(key, place.key(key.name())));
            if (key.required()) {
                required.add(key.name());
            }
        }
        Piece piece = Piece.of("properties", properties);
        piece = required.isEmpty() ? piece : piece.with("required", required);
        piece = piece.with("additionalProperties", false);
        for (Demand demand : form.demands()) {
            piece = piece.and(Demands.piece(demand));
        }
        return piece;
    }

    private Piece property(Form.Key key, Place place) {
        String path = resolved(place);
        boolean shared = !path.equals(place.roots().get(0) + place.path()) && !key.required();
        if (shared && definitions.containsKey(path)) {
            return Piece.ref(path);
        }
        Piece piece = described(path).with(value(key.value(), place, false));
        if (key.required()) {
            piece = piece.and(Shapes.FILLED);
            piece = key.value() instanceof Value.Many ? piece.with("contains", Piece.of("not", Shapes.EMPTY)) : piece;
        }
        if (!shared) {
            return piece;
        }
        define(path, piece);
        return Piece.ref(path);
    }

    private Piece value(Value value, Place place, boolean orList) {
        if (value instanceof Value.Anything) {
            return Piece.EMPTY;
        } else if (value instanceof Value.Many many) {
            return many(many.each(), place);
        } else if (value instanceof Value.Keys keys) {
            List<Shapes> others = new ArrayList<>(List.of(Shapes.NUMBER, Shapes.BOOLEAN, Shapes.WORDS));
            if (!orList) {
                others.add(Shapes.LIST);
            }
            return below(keys.form(), place).with(Shapes.refuse(KEYS_BELOW, others));
        } else if (value instanceof Value.Word word) {
            return Piece.of("anyOf", List.of(words(word, place), Shapes.EMPTY));
        } else if (value instanceof Value.OneOrKeys either) {
            return either(either, place);
        } else if (value instanceof Value.Table table) {
            return table(table, place);
        }
        return ScalarSchema.of(value, orList).with(examples(place));
    }

    /** The list, or its only member. */
    private Piece many(Value each, Place place) {
        if (!(each instanceof Value.Keys || each instanceof Value.OneOrKeys)) {
            Piece one = value(each, place, true);
            return one.with("items", value(each, place, false));
        }
        String name = resolved(place) + ".*";
        define(name, value(each, place, false));
        Piece alone = Piece.of("if", Piece.of("type", "array"))
                .with("then", Piece.EMPTY)
                .with("else", Piece.ref(name));
        return Piece.of("items", Piece.ref(name)).and(alone);
    }

    private Piece either(Value.OneOrKeys either, Place place) {
        Piece keys = below(either.form(), place);
        if (either.one() instanceof Value.Word word) {
            return Piece.of(
                    "anyOf",
                    List.of(
                            words(word, place),
                            Shapes.EMPTY,
                            Piece.of("type", "object").with(keys)));
        }
        return keys.with(Shapes.refuse("Typ hier één waarde, of zet er sleutels onder.", List.of(Shapes.LIST)));
    }

    private Piece table(Value.Table table, Place place) {
        Place each = place.key("*");
        String name = resolved(each);
        define(name, described(name).with(value(table.each(), each, false)));
        Piece named = Piece.EMPTY;
        for (var row : known.rows(resolved(place)).entrySet()) {
            named = named.with(
                    row.getKey(), Piece.of("description", row.getValue()).and(Piece.ref(name)));
        }
        return Piece.of("properties", named)
                .with("additionalProperties", Piece.ref(name))
                .with(Shapes.refuse(KEYS_BELOW, List.of(Shapes.NUMBER, Shapes.BOOLEAN, Shapes.WORDS, Shapes.LIST)));
    }

    private Piece words(Value.Word word, Place place) {
        List<String> meanings =
                word.words().stream().map(each -> meaning(place, each)).toList();
        return Piece.of("enum", word.words())
                .with("enumDescriptions", meanings)
                .with("errorMessage", "Kies uit: " + String.join(", ", word.words()) + ".");
    }

    private String meaning(Place place, String word) {
        String path = resolved(place);
        return explanations
                .ofWord(path, word)
                .orElseThrow(() -> new IllegalStateException("not explained: " + Explanations.wordPath(path, word)));
    }

    private Piece described(String path) {
        String text = explanation(path).text();
        Piece description = Piece.of("description", text);
        return text.contains("`") ? description.with("markdownDescription", text) : description;
    }

    private Piece examples(Place place) {
        String path = resolved(place);
        List<String> own = explanation(path).examples();
        List<String> examples = known.words(path).isEmpty() ? own : known.words(path);
        return examples.isEmpty() ? Piece.EMPTY : Piece.of("examples", examples);
    }

    private Explanation explanation(String path) {
        return explanations.of(path).orElseThrow(() -> new IllegalStateException("not explained: " + path));
    }

    /** The first root at which the place is explained. */
    private String resolved(Place place) {
        Optional<String> path = place.roots().stream()
                .map(root -> root + place.path())
                .filter(candidate -> explanations.of(candidate).isPresent())
                .findFirst();
        return path.orElseThrow(() -> new IllegalStateException("not explained: " + place));
    }
}
