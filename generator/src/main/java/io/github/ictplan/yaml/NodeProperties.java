package io.github.ictplan.yaml;

/** Marks what YAML calls the properties of a value, anchors and types, and the aliases of anchors: we read none of them. */
final class NodeProperties {
    private final Proof proof;
    private final ValueProof values;
    private final String source;

    NodeProperties(Proof proof, ValueProof values) {
        this.proof = proof;
        this.values = values;
        this.source = proof.source;
    }

    void anchor(int at, int column) {
        int end = tokenEnd(at);
        if (end == at + 1) {
            values.firstSign(at);
            return;
        }
        proof.error(
                YamlRules.ANCHOR,
                at,
                end,
                "`" + proof.shown(at, end) + "` is een anker van YAML; die lezen we niet.",
                "Haal het weg. Hoort het bij de tekst? Zet de hele tekst tussen aanhalingstekens.");
        behindToken(end, column);
    }

    void tag(int at, int column) {
        int end = tokenEnd(at);
        proof.error(
                YamlRules.TAG,
                at,
                end,
                "Een waarde die met `!` begint, is voor YAML een type; die lezen we niet.",
                values.quoteIt(at));
        if (source.startsWith("!!", at) && end < proof.line().end()) {
            behindToken(end, column);
        } else {
            values.asText(at);
        }
    }

    void alias(int at) {
        proof.error(
                YamlRules.ALIAS,
                at,
                tokenEnd(at),
                "Een waarde die met `*` begint, verwijst in YAML naar een anker; dat lezen we niet.",
                "Typ de waarde zelf. Is het tekst (Markdown)? Haal de sterretjes weg of zet alles tussen aanhalingstekens.");
        values.asText(at);
    }

    /** One anchor or type is left out; what begins with a second is text. */
    private void behindToken(int end, int column) {
        int at = proof.spaces(end);
        if (at < proof.line().end() && "&!".indexOf(source.charAt(at)) >= 0) {
            values.asText(at);
        } else {
            values.read(at, column);
        }
    }

    private int tokenEnd(int at) {
        int end = at;
        while (!proof.line().isSpaceOrEnd(end)) {
            end++;
        }
        return end;
    }
}
