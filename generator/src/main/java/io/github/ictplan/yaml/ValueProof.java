package io.github.ictplan.yaml;

/** Proofreads what stands after a colon or a hyphen. */
final class ValueProof {
    private static final String SIGNS = "@`%,]}";

    private final Proof proof;
    private final String source;
    private final QuotedValue quoted;
    private final CurlyQuotes curly;
    private final BlockText blocks;
    private final NodeProperties properties;
    private final FlowProof flow;

    ValueProof(Proof proof, Quotes quotes) {
        this.proof = proof;
        this.source = proof.source;
        this.quoted = new QuotedValue(proof, this, quotes);
        this.curly = new CurlyQuotes(proof);
        this.blocks = new BlockText(proof);
        this.properties = new NodeProperties(proof, this);
        this.flow = new FlowProof(proof, this, quotes);
    }

    /**
     * Reads a value.
     *
     * @param from offset behind the colon or hyphen
     * @param column of the key or hyphen that the value belongs to
     */
    void read(int from, int column) {
        proof.pendingColumn = column;
        int at = proof.spaces(from);
        if (at == proof.line().end()) {
            proof.pending = Proof.Pending.EMPTY;
            return;
        }
        proof.pending = Proof.Pending.PLAIN;
        char c = source.charAt(at);
        switch (c) {
            case '"', '\'' -> quoted.read(at, column);
            case '[', '{' -> flow.read(at, column);
            case '|', '>' -> block(at, column);
            case '#' -> hash(at);
            case '&' -> properties.anchor(at, column);
            case '!' -> properties.tag(at, column);
            case '*' -> properties.alias(at);
            default -> other(c, at);
        }
    }

    private void other(char c, int at) {
        boolean alone = proof.line().isSpaceOrEnd(at + 1);
        if (c == '-' && alone) {
            listOnLine(at);
        } else if (SIGNS.indexOf(c) >= 0 || alone && (c == '?' || c == ':')) {
            firstSign(at);
        } else if (CurlyQuotes.isCurly(c)) {
            curly(at);
        } else {
            text(at);
        }
    }

    private void listOnLine(int at) {
        proof.error(
                YamlRules.LIST_ON_LINE,
                at,
                at + 1,
                "Een lijst kan niet op dezelfde regel als haar sleutel beginnen.",
                "Zet elk streepje op een eigen regel onder de sleutel, of typ zonder streepje één waarde.");
        asText(at);
    }

    void firstSign(int at) {
        proof.error(
                YamlRules.FIRST_SIGN,
                at,
                at + 1,
                "Een tekst kan niet met `" + source.charAt(at) + "` beginnen: dat teken heeft in YAML een betekenis.",
                quoteIt(at));
        asText(at);
    }

    /** The hint for a text that needs quotes. */
    String quoteIt(int at) {
        return "Zet de tekst tussen aanhalingstekens: `\""
                + proof.shown(at, proof.textEnd(at)).replace("\"", "'") + "\"`.";
    }

    /** Takes a value over whose first sign means itself. */
    void asText(int at) {
        proof.mended.putMark(at);
        text(at);
    }

    /** A text without quotes, to the end of the line. */
    void text(int from) {
        proof.pending = Proof.Pending.PLAIN;
        int end = proof.textEnd(from);
        int kept = from;
        for (int at = from; at < end; at++) {
            if (source.charAt(at) == ':' && proof.line().isSpaceOrEnd(at + 1)) {
                colon(from, at, end);
                proof.mended.keep(kept, at + 1);
                proof.mended.putMark(at);
                kept = at + 1;
            }
        }
        proof.mended.keep(kept, end);
        if (end < proof.line().end()) {
            remark(end);
        }
    }

    private void colon(int from, int at, int end) {
        proof.error(
                YamlRules.COLON_IN_TEXT,
                at,
                at + 1,
                "In deze tekst staat nog een dubbelepunt; YAML neemt wat ervoor staat voor een sleutel.",
                "Zet de hele tekst tussen aanhalingstekens: `\""
                        + proof.shown(from, end).replace("\"", "'") + "\"`.");
    }

    /** What stands after a {@code #} is lost; said where it was hardly meant so. */
    private void remark(int hash) {
        if (hash + 1 < proof.line().end() && !Character.isWhitespace(source.charAt(hash + 1))) {
            proof.warning(
                    YamlRules.HASH,
                    hash,
                    proof.line().trimmedEnd(),
                    "Alles na ` #` is een opmerking en komt nergens op de website.",
                    "Hoort het bij de tekst? Zet dan de hele tekst tussen aanhalingstekens. Is het een opmerking? Typ een spatie na `#`.");
        }
        proof.mended.keep(hash, proof.line().end());
    }

    private void hash(int at) {
        boolean remark = at + 1 >= proof.line().end() || " \t#".indexOf(source.charAt(at + 1)) >= 0;
        if (remark && !isTooNarrow(at)) {
            proof.pending = Proof.Pending.EMPTY;
            proof.mended.keep(at, proof.line().end());
            return;
        }
        proof.error(
                YamlRules.HASH,
                at,
                proof.line().trimmedEnd(),
                "Een waarde die met `#` begint, is voor YAML een opmerking: ze gaat verloren.",
                quoteIt(at));
        asText(at);
    }

    /** What a spreadsheet shows where a column is too narrow for its number. */
    private boolean isTooNarrow(int at) {
        return source.substring(at, proof.line().trimmedEnd()).matches("#{3,}");
    }

    private void block(int at, int column) {
        if (blocks.opens(at)) {
            blocks.read(at, column);
        } else {
            firstSign(at);
        }
    }

    private void curly(int at) {
        int close = curly.aroundWhole(at);
        if (close < 0) {
            text(at);
            return;
        }
        proof.pending = Proof.Pending.CLOSED;
        curly.straighten(at, close);
        proof.mended.keep(close + 1, proof.line().end());
    }
}
