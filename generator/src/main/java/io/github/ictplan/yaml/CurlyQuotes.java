package io.github.ictplan.yaml;

/** Typographic quotes, as a word processor types them, around a value: they mean straight ones. */
final class CurlyQuotes {
    private static final String CURLY = "“”„‟«»‘’‚";
    /** Between brackets only those that are no apostrophe and no sign of another language. */
    private static final String DOUBLE = "“”„‟";

    private final Proof proof;
    private final String source;

    CurlyQuotes(Proof proof) {
        this.proof = proof;
        this.source = proof.source;
    }

    static boolean isCurly(char c) {
        return CURLY.indexOf(c) >= 0;
    }

    static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    /** Offset of the quote that ends the value at {@code at}, if quotes stand around the whole of it and nowhere in it; else -1. */
    int aroundWhole(int at) {
        int end = proof.textEnd(at);
        while (end > at && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        boolean whole = end - at > 2 && isCurly(source.charAt(end - 1));
        for (int i = at + 1; whole && i < end - 1; i++) {
            whole = source.charAt(i) == '’' || !isCurly(source.charAt(i));
        }
        return whole ? end - 1 : -1;
    }

    /** Offset of the quote before {@code to} that ends the token at {@code at} between brackets; -1 if there is none. */
    int aroundToken(int at, int to) {
        for (int i = at + 1; i < to && ",]}\n".indexOf(source.charAt(i)) < 0; i++) {
            if (isDouble(source.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Takes a quoted text over, with straight quotes for the two at {@code at} and {@code close}. */
    void straighten(int at, int close) {
        proof.warning(
                YamlRules.CURLY_QUOTES,
                at,
                at + 1,
                "Rond deze waarde staan gekrulde aanhalingstekens; YAML kent alleen rechte.",
                "Typ rechte aanhalingstekens: `\"" + proof.shown(at + 1, close) + "\"`, of laat ze weg.");
        proof.mended.put('\'', at);
        for (int i = at + 1; i < close; i++) {
            if (source.charAt(i) == '\'') {
                proof.mended.put('\'', i);
            }
            if (!Character.isLowSurrogate(source.charAt(i))) {
                proof.mended.keep(i, i + Character.charCount(source.codePointAt(i)));
            }
        }
        proof.mended.put('\'', close);
    }
}
