package io.github.ictplan.report;

import io.github.ictplan.reader.Form.Demand;
import java.util.List;

/** What is required only in some maps, as a condition of a JSON Schema. */
final class Demands {
    private Demands() {}

    static Piece piece(Demand demand) {
        return demand instanceof Demand.Then then ? then(then) : either((Demand.Either) demand);
    }

    private static Piece then(Demand.Then then) {
        Piece chosen = Piece.of("required", List.of(then.when()))
                .with("properties", Piece.of(then.when(), Piece.of("enum", then.words())));
        Piece filled = Piece.EMPTY;
        for (String key : then.required()) {
            filled = filled.with(key, Shapes.FILLED);
        }
        return Piece.of("if", chosen)
                .with("then", Piece.of("required", then.required()).with("properties", filled));
    }

    private static Piece either(Demand.Either either) {
        Piece first = holds(either.first());
        Piece second = holds(either.second());
        Piece neither = Piece.of("not", second);
        Piece needed = Piece.of("required", List.of(either.second(), either.needed()))
                .with("properties", Piece.of(either.second(), Shapes.FILLED).with(either.needed(), Shapes.FILLED));
        return Piece.of("if", first).with("then", neither).with("else", needed);
    }

    private static Piece holds(String key) {
        return Piece.of("required", List.of(key)).with("properties", Piece.of(key, Piece.of("not", Shapes.EMPTY)));
    }
}
