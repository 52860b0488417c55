package io.github.ictplan.report;

import static io.github.ictplan.report.Shapes.BOOLEAN;
import static io.github.ictplan.report.Shapes.KEYS;
import static io.github.ictplan.report.Shapes.LIST;
import static io.github.ictplan.report.Shapes.NUMBER;

import io.github.ictplan.reader.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What one value must look like, as the reader types it: with quotes or without. */
final class ScalarSchema {
    private static final BigDecimal MOST_EURO = new BigDecimal("9999999999.99");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final String ONE_VALUE = "Typ hier één waarde: zonder streepje ervoor, en zonder sleutels eronder.";

    private ScalarSchema() {}

    /** @param orList whether a list of such values may stand here too */
    static Piece of(Value value, boolean orList) {
        if (value instanceof Value.Text) {
            return refuse(ONE_VALUE, orList);
        } else if (value instanceof Value.Matching matching) {
            return matching(matching, message(matching.sort()), orList);
        } else if (value instanceof Value.Day) {
            return pattern(Patterns.DAY, "Typ een datum als jaar-maand-dag, zoals 2026-09-01.", orList);
        } else if (value instanceof Value.Year) {
            return pattern(Patterns.YEAR, "Typ twee jaren die op elkaar volgen, zoals 2026-2027.", orList);
        } else if (value instanceof Value.Term) {
            return pattern(
                    Patterns.TERM,
                    "Typ begin/einde, zoals 2026-09-01/2027-06-30, of een schooljaar: 2026-2027.",
                    orList);
        } else if (value instanceof Value.Whole whole) {
            return whole(whole, orList);
        } else if (value instanceof Value.Amount || value instanceof Value.Amounts) {
            return amount(value instanceof Value.Amounts);
        }
        throw new IllegalStateException("no single value: " + value);
    }

    /** A folder may be called 2026. */
    private static Piece matching(Value.Matching matching, String message, boolean orList) {
        return matching.sort() == Value.Sort.PATH
                ? text(matching.pattern(), message).with(refuse(message, orList))
                : pattern(matching.pattern(), message, orList);
    }

    private static Piece pattern(String pattern, String message, boolean orList) {
        return text(pattern, message).with(refuse(message, orList, NUMBER, BOOLEAN));
    }

    private static Piece text(String pattern, String message) {
        return Piece.of("pattern", Patterns.whole(pattern)).with("patternErrorMessage", message);
    }

    private static Piece whole(Value.Whole whole, boolean orList) {
        String message = "Typ een geheel getal van " + whole.least() + " tot " + whole.most() + ".";
        return Piece.of("minimum", whole.least())
                .with("maximum", whole.most())
                .with("multipleOf", 1)
                .with("pattern", Patterns.whole(Digits.between(whole.least(), whole.most())))
                .with("patternErrorMessage", message)
                .with(refuse(message, orList, BOOLEAN));
    }

    private static Piece amount(boolean orKeys) {
        String message = "Typ alleen het getal, in euro, zoals 1200 of 1200.50.";
        Piece amount = Piece.of("minimum", 0)
                .with("maximum", MOST_EURO)
                .with("multipleOf", CENT)
                .with("pattern", Patterns.whole(Patterns.AMOUNT))
                .with("patternErrorMessage", message);
        return orKeys
                ? amount.with(Shapes.refuse(message, List.of(LIST, BOOLEAN))).with(perYear())
                : amount.with(refuse(message, false, BOOLEAN));
    }

    private static Piece perYear() {
        Piece year = Piece.of("title", "2026-2027")
                .with("pattern", "^" + Patterns.YEAR + "$")
                .with("patternErrorMessage", "Typ een schooljaar, zoals 2026-2027.");
        Piece amount = amount(false).and(Shapes.FILLED);
        return Piece.of("propertyNames", year).with("additionalProperties", amount);
    }

    private static Piece refuse(String message, boolean orList, Shapes... shapes) {
        List<Shapes> refused = new ArrayList<>(List.of(shapes));
        refused.add(KEYS);
        if (!orList) {
            refused.add(LIST);
        }
        return Shapes.refuse(message, refused);
    }

    private static String message(Value.Sort sort) {
        return switch (sort) {
            case WEB_ADDRESS -> "Typ het adres zoals in de balk van je browser, met https:// vooraan.";
            case PATH -> "Typ het pad vanaf de map waarin ictplan.yaml staat, met gewone schuine strepen.";
            case COLOUR -> "Typ een hekje en zes tekens tussen aanhalingstekens, zoals \"#0b6e4f\".";
        };
    }
}
