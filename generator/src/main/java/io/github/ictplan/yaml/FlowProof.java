package io.github.ictplan.yaml;

/** Proofreads a value between brackets or braces, possibly over several lines. */
final class FlowProof {
    private final Proof proof;
    private final ValueProof values;
    private final Quotes quotes;
    private final String source;

    FlowProof(Proof proof, ValueProof values, Quotes quotes) {
        this.proof = proof;
        this.values = values;
        this.quotes = quotes;
        this.source = proof.source;
    }

    void read(int at, int column) {
        FlowEnd end = FlowEnd.of(proof, quotes, at, column);
        if (end.deep()) {
            tooDeep(at);
            values.asText(at);
        } else if (end.offset() < 0) {
            neverClosed(at);
            closed(at, end);
        } else {
            closing(at, end);
        }
    }

    private void closing(int at, FlowEnd end) {
        int first = proof.at;
        proof.at = end.line();
        int behind = proof.firstBehind(end.offset() + 1);
        proof.at = first;
        if (behind >= 0) {
            textBehind(at, behind);
            if (first == end.line()) {
                values.asText(at);
                return;
            }
        }
        new FlowTokens(proof, quotes).copy(at, end.offset() + 1);
        proof.pending = Proof.Pending.CLOSED;
        if (behind >= 0) {
            proof.dropRest(behind);
        } else {
            proof.mended.keep(end.offset() + 1, proof.line().end());
        }
    }

    /** Closes what the school did not, at the end of the text that can belong to it. */
    private void closed(int at, FlowEnd end) {
        int first = proof.at;
        proof.at = end.line();
        int stop = Math.max(at + 1, proof.textEnd(Math.max(at, proof.line().start())));
        proof.at = first;
        new FlowTokens(proof, quotes).copy(at, stop);
        for (char close : end.missing().toCharArray()) {
            proof.mended.put(close, stop - 1);
        }
        proof.pending = Proof.Pending.CLOSED;
        if (stop < proof.line().end()) {
            proof.dropRest(stop);
        }
    }

    private void tooDeep(int at) {
        proof.error(
                YamlRules.TOO_DEEP,
                at,
                at + 1,
                "Hier zitten meer dan " + TreeBuilder.DEPTH + " lijsten of sleutels in elkaar.",
                "Zet deze gegevens minder diep, of schrap de haakjes die er te veel staan.");
    }

    private void textBehind(int at, int behind) {
        proof.error(
                YamlRules.TEXT_AFTER_BRACKET,
                behind,
                behind + 1,
                "Na het haakje dat sluit, staat er nog tekst.",
                "Is de hele regel tekst? Zet ze dan tussen aanhalingstekens: `\"" + proof.shown(at, proof.textEnd(at))
                        + "\"`.");
    }

    private void neverClosed(int at) {
        char open = source.charAt(at);
        proof.error(
                YamlRules.BRACKET_OPEN,
                at,
                at + 1,
                "Dit haakje `" + open + "` wordt nergens gesloten.",
                "Typ `" + (open == '[' ? ']' : '}') + "` aan het einde, of zet de tekst tussen aanhalingstekens.");
    }
}
