package io.github.ictplan.yaml;

/** Proofreads a value that begins with a straight quote, possibly over several lines. */
final class QuotedValue {
    private final Proof proof;
    private final ValueProof values;
    private final Quotes quotes;
    private final String source;

    QuotedValue(Proof proof, ValueProof values, Quotes quotes) {
        this.proof = proof;
        this.values = values;
        this.quotes = quotes;
        this.source = proof.source;
    }

    void read(int at, int column) {
        int first = proof.at;
        int close = closing(at, column);
        int last = proof.at;
        int behind = close < 0 ? -1 : proof.firstBehind(close + 1);
        proof.at = first;
        if (close < 0) {
            neverClosed(at);
            values.asText(at);
        } else if (behind >= 0 && first == last) {
            textBehind(at, behind);
            values.asText(at);
        } else {
            quotes.copy(at, close + 1, source.charAt(at) == '"');
            proof.at = last;
            proof.pending = Proof.Pending.CLOSED;
            rest(at, close, behind);
        }
    }

    private void rest(int at, int close, int behind) {
        if (behind >= 0) {
            textBehind(at, behind);
            proof.dropRest(behind);
        } else {
            proof.mended.keep(close + 1, proof.line().end());
        }
    }

    private void neverClosed(int at) {
        proof.error(
                YamlRules.QUOTE_OPEN,
                at,
                at + 1,
                "Dit aanhalingsteken wordt nergens gesloten.",
                source.charAt(at) == '"'
                        ? "Typ ook `\"` aan het einde van de tekst, of haal dit aanhalingsteken weg."
                        : "Zet de hele tekst tussen dubbele aanhalingstekens: `\"" + proof.shown(at, proof.textEnd(at))
                                + "\"`.");
    }

    private void textBehind(int at, int behind) {
        proof.error(
                YamlRules.TEXT_AFTER_QUOTE,
                behind,
                proof.textEnd(behind),
                "De tekst tussen aanhalingstekens is hier al gesloten, en er staat nog iets achter.",
                source.charAt(at) == '"'
                        ? "Zet de hele tekst tussen enkele aanhalingstekens: `'" + proof.shown(at, proof.textEnd(at))
                                + "'`."
                        : "Zet de hele tekst tussen dubbele aanhalingstekens: `\"" + proof.shown(at, proof.textEnd(at))
                                + "\"`.");
    }

    /** Offset of the closing quote, with the proof at its line; -1 if the value ends without. */
    private int closing(int open, int column) {
        int close = quotes.closing(open, open + 1, proof.line().end());
        while (close < 0 && proof.at + 1 < proof.lines.size()) {
            Line next = proof.lines.get(proof.at + 1);
            if (!next.belongsBelow(column)) {
                return -1;
            }
            proof.at++;
            close = quotes.closing(open, next.start(), next.end());
        }
        return close;
    }
}
