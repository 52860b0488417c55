package io.github.ictplan.report;

import java.util.Arrays;
import java.util.List;

/**
 * The shapes of YAML that a value may not have. YAML's words for types say too little here: nothing at all, in whatever shape, is the same as a key
 * that is not there, and an editor would offer {@code true} and {@code null} for a text that may be a number.
 */
enum Shapes {
    LIST("lijst", Piece.of("type", "array").with("minItems", 1)),
    KEYS("sleutels", Piece.of("type", "object").with("minProperties", 1)),
    NUMBER("getal", Piece.of("type", "number")),
    BOOLEAN("ja-of-nee", Piece.of("type", "boolean")),
    WORDS("woorden", Piece.of("type", "string").with("pattern", "\\S"));

    /** Nothing at all. */
    static final Piece EMPTY = Piece.ref("leeg");
    /** Something. */
    static final Piece FILLED = Piece.ref("gevuld");

    private final String definition;
    private final Piece piece;

    Shapes(String definition, Piece piece) {
        this.definition = definition;
        this.piece = piece;
    }

    /** Refuses some shapes, with a sentence that says what to type instead. */
    static Piece refuse(String message, List<Shapes> shapes) {
        List<Piece> refs =
                shapes.stream().map(shape -> Piece.ref(shape.definition)).toList();
        Piece never = Piece.of("type", "null").with("errorMessage", message);
        return Piece.of("if", refs.size() == 1 ? refs.get(0) : Piece.of("anyOf", refs))
                .with("then", never);
    }

    /** The definitions that the pieces refer to. */
    static Piece definitions() {
        Piece all = Piece.EMPTY;
        for (Shapes shape : values()) {
            all = all.with(shape.definition, shape.piece);
        }
        List<Piece> any = Arrays.stream(values())
                .map(shape -> Piece.ref(shape.definition))
                .toList();
        Piece never =
                Piece.of("type", "boolean").with("errorMessage", "Vul hier iets in: deze sleutel mag niet leeg zijn.");
        return all.with("leeg", Piece.of("not", Piece.of("anyOf", any)))
                .with("gevuld", Piece.of("if", EMPTY).with("then", never));
    }
}
