package io.github.ictplan.yaml;

import java.util.regex.Pattern;

/** Tells a key, a hyphen and a word at a place on a line, as YAML does or as a school meant it. Marks nothing. */
record LineShape(String source, Quotes quotes) {
    private static final Pattern GLUED_KEY =
            Pattern.compile("(?!doc:|mailto:|tel:)\\p{L}[\\p{L}\\p{N}_-]*[ ]{0,2}:(?!//).+");

    /** Whether the line begins, behind its hyphens, like something with keys. */
    boolean hasKey(Line line) {
        int at = afterDashes(line, line.content());
        return colon(line, at) >= 0 || isGlued(line, at) || "[{-<?".indexOf(source.charAt(line.content())) >= 0;
    }

    private int afterDashes(Line line, int content) {
        int at = content;
        while (isDash(line, at)) {
            at++;
            while (at < line.end() && source.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    /** A key, glued or not, at {@code at}. */
    boolean isKey(Line line, int at) {
        return colon(line, at) >= 0 || isGlued(line, at);
    }

    boolean isDash(Line line, int at) {
        return at < line.end() && source.charAt(at) == '-' && line.isSpaceOrEnd(at + 1);
    }

    /** A key whose value follows its colon without a space; an address is none. */
    boolean isGlued(Line line, int at) {
        return GLUED_KEY.matcher(source).region(at, line.end()).matches();
    }

    boolean isWord(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return to > from;
    }

    /** Offset of the colon behind the key at {@code at}; -1 if there is no key. */
    int colon(Line line, int at) {
        if (at >= line.end() || "[{#".indexOf(source.charAt(at)) >= 0) {
            return -1;
        }
        boolean quoted = source.charAt(at) == '"' || source.charAt(at) == '\'';
        return quoted ? colonBehindQuotes(line, at) : colonBehindWords(line, at);
    }

    private int colonBehindQuotes(Line line, int at) {
        int close = quotes.closing(at, at + 1, line.end());
        int colon = close + 1;
        while (close >= 0 && colon < line.end() && source.charAt(colon) == ' ') {
            colon++;
        }
        boolean key = close >= 0 && colon < line.end() && source.charAt(colon) == ':' && line.isSpaceOrEnd(colon + 1);
        return key ? colon : -1;
    }

    private int colonBehindWords(Line line, int at) {
        for (int i = at; i < line.end(); i++) {
            char c = source.charAt(i);
            if (c == ':' && i > at && line.isSpaceOrEnd(i + 1)) {
                return i;
            }
            if (c == '#' && i > at && Character.isWhitespace(source.charAt(i - 1))) {
                return -1;
            }
        }
        return -1;
    }
}
