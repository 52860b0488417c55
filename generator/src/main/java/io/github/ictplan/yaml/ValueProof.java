package io.github.ictplan.yaml;

import java.util.regex.Pattern;

/** Proofreads what stands after a colon or a hyphen. */
final class ValueProof {
    private static final Pattern BLOCK_HEADER = Pattern.compile("[|>](?:[+-]?[1-9]?|[1-9][+-])[ \\t]*(?:[ \\t]#.*)?");
    private static final String CURLY = "“”„‟«»‘’‚";
    private static final String SIGNS = "@`%,]}";
    private static final String ESCAPES = "0abtnvfre \"/\\N_LP";

    private final Proof proof;
    private final String source;
    private final FlowProof flow;

    ValueProof(Proof proof) {
        this.proof = proof;
        this.source = proof.source;
        this.flow = new FlowProof(proof, this);
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
            case '"', '\'' -> quoted(at, column);
            case '[', '{' -> flow.read(at, column);
            case '|', '>' -> block(at, column);
            case '#' -> hash(at);
            case '&' -> anchor(at, column);
            case '!' -> tag(at, column);
            case '*' -> alias(at);
            default -> other(c, at);
        }
    }

    private void other(char c, int at) {
        boolean alone = proof.line().isSpaceOrEnd(at + 1);
        if (c == '-' && alone) {
            proof.error(
                    YamlRules.LIST_ON_LINE,
                    at,
                    at + 1,
                    "Een lijst kan niet op dezelfde regel als haar sleutel beginnen.",
                    "Zet elk streepje op een eigen regel onder de sleutel, of typ zonder streepje één waarde.");
            sign(at);
        } else if (SIGNS.indexOf(c) >= 0 || alone && (c == '?' || c == ':')) {
            firstSign(at);
        } else if (CURLY.indexOf(c) >= 0) {
            curly(at);
        } else {
            text(at);
        }
    }

    void firstSign(int at) {
        proof.error(
                YamlRules.FIRST_SIGN,
                at,
                at + 1,
                "Een tekst kan niet met `" + source.charAt(at) + "` beginnen: dat teken heeft in YAML een betekenis.",
                quoteIt(at));
        sign(at);
    }

    private String quoteIt(int at) {
        return "Zet de tekst tussen aanhalingstekens: `\""
                + proof.shown(at, proof.textEnd(at)).replace("\"", "'") + "\"`.";
    }

    /** The sign means itself. */
    private void sign(int at) {
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
                    "Alles na ` #` is een opmerking en komt nergens op de site.",
                    "Hoort het bij de tekst? Zet dan de hele tekst tussen aanhalingstekens. Is het een opmerking? Typ een spatie na `#`.");
        }
        proof.mended.keep(hash, proof.line().end());
    }

    private void hash(int at) {
        boolean remark = at + 1 >= proof.line().end() || " \t#".indexOf(source.charAt(at + 1)) >= 0;
        if (remark) {
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
        sign(at);
    }

    private void block(int at, int column) {
        if (!BLOCK_HEADER.matcher(source.substring(at, proof.line().end())).matches()) {
            firstSign(at);
            return;
        }
        proof.mended.keep(at, proof.line().end());
        proof.pending = Proof.Pending.CLOSED;
        while (proof.at + 1 < proof.lines.size() && belongs(proof.lines.get(proof.at + 1), column)) {
            proof.newLine();
            proof.at++;
            blockLine(column);
        }
    }

    private static boolean belongs(Line line, int column) {
        return line.isBlank() || line.content() - line.start() > column;
    }

    private void blockLine(int column) {
        Line line = proof.line();
        int plain = line.start();
        while (plain < line.end() && source.charAt(plain) == ' ') {
            plain++;
        }
        if (line.isBlank() || plain - line.start() > column) {
            proof.mended.keep(line.start(), line.isBlank() ? plain : line.end());
            return;
        }
        proof.mended.keep(line.start(), plain);
        int content = proof.spaces(plain);
        for (int missing = content - line.start(); missing < column + 2; missing++) {
            proof.mended.put(' ', plain);
        }
        proof.mended.keep(content, line.end());
    }

    private void anchor(int at, int column) {
        int end = tokenEnd(at);
        if (end == at + 1) {
            firstSign(at);
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

    private void tag(int at, int column) {
        int end = tokenEnd(at);
        proof.error(
                YamlRules.TAG,
                at,
                end,
                "Een waarde die met `!` begint, is voor YAML een type; die lezen we niet.",
                quoteIt(at));
        if (source.startsWith("!!", at) && end < proof.line().end()) {
            behindToken(end, column);
        } else {
            sign(at);
        }
    }

    /** One anchor or type is left out; what begins with a second is text. */
    private void behindToken(int end, int column) {
        int at = proof.spaces(end);
        if (at < proof.line().end() && "&!".indexOf(source.charAt(at)) >= 0) {
            sign(at);
        } else {
            read(at, column);
        }
    }

    private void alias(int at) {
        proof.error(
                YamlRules.ALIAS,
                at,
                tokenEnd(at),
                "Een waarde die met `*` begint, verwijst in YAML naar een anker; dat lezen we niet.",
                "Typ de waarde zelf. Is het tekst (Markdown)? Haal de sterretjes weg of zet alles tussen aanhalingstekens.");
        sign(at);
    }

    private int tokenEnd(int at) {
        int end = at;
        while (!proof.line().isSpaceOrEnd(end)) {
            end++;
        }
        return end;
    }

    /** Typographic quotes around the whole value mean straight ones. */
    private void curly(int at) {
        int end = proof.textEnd(at);
        while (end > at && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        boolean whole = end - at > 2 && CURLY.indexOf(source.charAt(end - 1)) >= 0;
        for (int i = at + 1; whole && i < end - 1; i++) {
            char c = source.charAt(i);
            whole = c == '’' || CURLY.indexOf(c) < 0;
        }
        if (!whole) {
            text(at);
            return;
        }
        proof.warning(
                YamlRules.CURLY_QUOTES,
                at,
                at + 1,
                "Rond deze waarde staan gekrulde aanhalingstekens; YAML kent alleen rechte.",
                "Typ rechte aanhalingstekens: `\"" + proof.shown(at + 1, end - 1) + "\"`, of laat ze weg.");
        proof.pending = Proof.Pending.CLOSED;
        proof.mended.put('\'', at);
        for (int i = at + 1; i < end - 1; i++) {
            if (source.charAt(i) == '\'') {
                proof.mended.put('\'', i);
            }
            if (!Character.isLowSurrogate(source.charAt(i))) {
                proof.mended.keep(i, i + Character.charCount(source.codePointAt(i)));
            }
        }
        proof.mended.put('\'', end - 1);
        proof.mended.keep(end, proof.line().end());
    }

    private void quoted(int at, int column) {
        int first = proof.at;
        int close = closing(at, column);
        if (close < 0) {
            proof.at = first;
            proof.error(
                    YamlRules.QUOTE_OPEN,
                    at,
                    at + 1,
                    "Dit aanhalingsteken wordt nergens gesloten.",
                    source.charAt(at) == '"'
                            ? "Typ ook `\"` aan het einde van de tekst, of haal dit aanhalingsteken weg."
                            : "Zet de hele tekst tussen dubbele aanhalingstekens: `\""
                                    + proof.shown(at, proof.textEnd(at)) + "\"`.");
            sign(at);
            return;
        }
        int last = proof.at;
        int behind = firstBehind(close + 1);
        if (behind >= 0 && first == last) {
            afterQuote(at, behind);
            sign(at);
            return;
        }
        proof.at = first;
        copy(at, close + 1, source.charAt(at) == '"');
        proof.at = last;
        proof.pending = Proof.Pending.CLOSED;
        if (behind >= 0) {
            afterQuote(at, behind);
            proof.dropRest(behind);
        } else {
            proof.mended.keep(close + 1, proof.line().end());
        }
    }

    private void afterQuote(int at, int behind) {
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

    /** Offset of the first character on the line that is neither space nor remark; -1 if there is none. */
    int firstBehind(int from) {
        int next = from;
        while (next < proof.line().end() && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
            next++;
        }
        boolean remark = next > from && next < proof.line().end() && source.charAt(next) == '#';
        return next == proof.line().end() || remark ? -1 : next;
    }

    /** Offset of the closing quote, with the proof at its line; -1 if the value ends without. */
    private int closing(int open, int column) {
        int close = closing(open, open + 1, proof.line().end());
        while (close < 0 && proof.at + 1 < proof.lines.size()) {
            Line next = proof.lines.get(proof.at + 1);
            if (!belongs(next, column)) {
                return -1;
            }
            proof.at++;
            close = closing(open, next.start(), next.end());
        }
        return close;
    }

    /** Offset of the quote before {@code end} that closes the one at {@code open}; -1 if there is none. */
    int closing(int open, int from, int end) {
        char quote = source.charAt(open);
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            if (c == '\\' && quote == '"' && !(i + 1 < end && source.charAt(i + 1) == '"' && endsValue(i + 2, end))) {
                i++;
            } else if (c == quote && quote == '\'' && i + 1 < end && source.charAt(i + 1) == '\'') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a path such as {@code "C:\school\"} ends here, rather than hold a quote. */
    private boolean endsValue(int from, int end) {
        return source.substring(from, end).isBlank();
    }

    /** Takes a quoted text over, over several lines; a backslash that means nothing means itself. */
    void copy(int from, int to, boolean escapes) {
        int kept = from;
        for (int i = from; escapes && i < to; i++) {
            if (source.charAt(i) == '\\') {
                if (isEscape(i + 1, to)) {
                    i++;
                } else {
                    proof.error(
                            YamlRules.BACKSLASH,
                            i,
                            i + 1,
                            "Tussen dubbele aanhalingstekens heeft `\\` een betekenis.",
                            "Zet de tekst tussen enkele aanhalingstekens: `'…'`, of typ een gewone schuine streep `/`.");
                    proof.mended.keep(kept, i + 1);
                    proof.mended.put('\\', i);
                    kept = i + 1;
                }
            }
        }
        proof.mended.keep(kept, to);
    }

    private boolean isEscape(int at, int to) {
        if (at >= to - 1) {
            return false;
        }
        char c = source.charAt(at);
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits == 0) {
            return ESCAPES.indexOf(c) >= 0 || c == '\n';
        }
        return at + digits < to
                && source.substring(at + 1, at + 1 + digits).matches("[0-9A-Fa-f]+")
                && Character.isValidCodePoint(Integer.parseUnsignedInt(source.substring(at + 1, at + 1 + digits), 16));
    }
}
