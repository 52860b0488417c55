package io.github.ictplan.report;

import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.reader.Form;
import io.github.ictplan.reader.Forms;
import io.github.ictplan.rules.RuleBook;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * JSON Schemas of what schools type, for editors: draft 7, which all of them read. They are made from the code that reads these files, and accept and
 * refuse what it accepts and refuses.
 */
public final class Schemas {
    private static final String DOCUMENT = "document";
    private static final String REGISTERED = "brondocument";

    private final Forms forms = new Forms();
    private final Explanations explanations = Explanations.shipped();
    private final Known known;

    public Schemas(RuleBook book) {
        this.known = new Known(book);
    }

    /** The files of {@code docs/schema} that describe what schools type, by name. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "ictplan", "ictplan.yaml", schema -> alone(schema, forms.card(), List.of("ictplan", DOCUMENT)));
        put(
                files,
                "woordenlijst",
                "woordenlijst.yaml",
                schema -> alone(schema, forms.glossary(), List.of("woordenlijst")));
        put(files, "profiel", "profielen/naam.yaml", schema -> alone(schema, forms.profile(), List.of("profiel")));
        put(files, "gegevens", "De gegevens bovenaan een bestand in plan/", this::documents);
        put(files, "brondocument", "De gegevens bovenaan een bestand in schoolwerkplan/", this::registered);
        return files;
    }

    private void put(SortedMap<String, byte[]> files, String name, String title, Function<FormSchema, Piece> body) {
        FormSchema schema = new FormSchema(explanations, known);
        String root = name.equals("gegevens") ? DOCUMENT : name;
        Piece piece = body.apply(schema);
        byte[] bytes = JsonText.object(json -> {
            json.text("$schema", "http://json-schema.org/draft-07/schema#");
            json.text("$id", "urn:ictplan:" + name + ":1");
            json.text("title", title);
            json.text("description", explanations.of(root).orElseThrow().text());
            json.text("type", "object");
            piece.entries().forEach(json::any);
            json.any("definitions", schema.definitions());
        });
        files.put(name + ".schema.json", bytes);
    }

    private static Piece alone(FormSchema schema, Form form, List<String> roots) {
        return schema.form(form, roots);
    }

    /** {@code soort} says which keys there are; of a mistyped one nothing more is said. */
    private Piece documents(FormSchema schema) {
        Piece kinds = byKind(schema, kind -> schema.form(forms.document(kind), List.of(kind.word(), DOCUMENT)));
        Piece page = Piece.of("anyOf", List.of(Piece.of("const", DocumentKind.PAGE.word()), Shapes.EMPTY));
        return Piece.of("properties", Piece.of("soort", Piece.ref("document.soort")))
                .with(kinds)
                .and(otherwise(page));
    }

    /** A kind that we do not know is a page. */
    private Piece registered(FormSchema schema) {
        Piece kinds =
                byKind(schema, kind -> schema.form(forms.registered(kind), List.of(kind.word(), REGISTERED, DOCUMENT)));
        List<String> others = others().map(DocumentKind::word).toList();
        return kinds.and(otherwise(Piece.of("not", Piece.of("enum", others))));
    }

    private static Piece byKind(FormSchema schema, Function<DocumentKind, Piece> form) {
        schema.define(DocumentKind.PAGE.word(), form.apply(DocumentKind.PAGE));
        return others().reduce(
                        Piece.EMPTY,
                        (piece, kind) -> {
                            schema.define(kind.word(), form.apply(kind));
                            return piece.and(Piece.of("if", isKind(kind)).with("then", Piece.ref(kind.word())));
                        },
                        Piece::with);
    }

    private static Stream<DocumentKind> others() {
        return Arrays.stream(DocumentKind.values()).filter(kind -> kind != DocumentKind.PAGE);
    }

    private static Piece isKind(DocumentKind kind) {
        return Piece.of("required", List.of("soort"))
                .with("properties", Piece.of("soort", Piece.of("const", kind.word())));
    }

    private static Piece otherwise(Piece kind) {
        return Piece.of("if", Piece.of("properties", Piece.of("soort", kind)))
                .with("then", Piece.ref(DocumentKind.PAGE.word()));
    }
}
