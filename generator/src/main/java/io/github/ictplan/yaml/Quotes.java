package io.github.ictplan.yaml;

/** Straight quotes: where they close, and what a backslash between them means. */
final class Quotes {
    /** Those that somebody means; the others stand in paths of Windows. */
    private static final String ESCAPES = "tn \"/\\";

    private final Proof proof;
    private final String source;

    Quotes(Proof proof) {
        this.proof = proof;
        this.source = proof.source;
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

    /** Takes a quoted text over, possibly over several lines; a backslash that means nothing means itself. */
    void copy(int from, int to, boolean escapes) {
        int kept = from;
        for (int i = from; escapes && i < to; i++) {
            if (source.charAt(i) == '\\' && isEscape(i + 1, to)) {
                i++;
            } else if (source.charAt(i) == '\\') {
                backslash(i);
                proof.mended.keep(kept, i + 1);
                proof.mended.put('\\', i);
                kept = i + 1;
            }
        }
        proof.mended.keep(kept, to);
    }

    private void backslash(int at) {
        proof.error(
                YamlRules.BACKSLASH,
                at,
                at + 1,
                "Tussen dubbele aanhalingstekens heeft `\\` een betekenis.",
                "Zet de tekst tussen enkele aanhalingstekens: `'…'`, of typ een gewone schuine streep `/`.");
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
