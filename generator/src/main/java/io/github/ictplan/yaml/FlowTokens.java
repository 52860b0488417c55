package io.github.ictplan.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes the characters of one value between brackets or braces over, and mends each token in it that begins wrongly. */
final class FlowTokens {
    private static final String SIGNS = "@`%|>";

    private final Proof proof;
    private final Quotes quotes;
    private final CurlyQuotes curly;
    private final String source;
    private final Deque<Bracket> open = new ArrayDeque<>();
    /** Whether a token may begin at the next character. */
    private boolean start = true;

    FlowTokens(Proof proof, Quotes quotes) {
        this.proof = proof;
        this.quotes = quotes;
        this.curly = new CurlyQuotes(proof);
        this.source = proof.source;
    }

    /** One pair of brackets; {@code colons} counts those in its current entry. */
    private static final class Bracket {
        final char close;
        int colons;

        Bracket(char open) {
            this.close = open == '[' ? ']' : '}';
        }
    }

    /** Takes over all from {@code from} to before {@code to}. */
    void copy(int from, int to) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int behindQuotes = start ? quoted(c, at, to) : -1;
            if (c == '\n') {
                proof.newLine();
                proof.at++;
                at++;
            } else if (behindQuotes >= 0) {
                at = behindQuotes;
                start = false;
            } else if (c == '#' && Character.isWhitespace(source.charAt(at - 1))) {
                int end = Math.min(to, proof.line().end());
                proof.mended.keep(at, end);
                at = end;
            } else {
                character(c, at);
                at++;
            }
        }
    }

    /** Takes a quoted token over and returns the offset behind it; -1 if there is none. */
    private int quoted(char c, int at, int to) {
        if (c == '"' || c == '\'') {
            int close = quotes.closing(at, at + 1, proof.line().end());
            if (close >= 0 && close < to) {
                quotes.copy(at, close + 1, c == '"');
                return close + 1;
            }
        }
        int close = CurlyQuotes.isDouble(c) ? curly.aroundToken(at, to) : -1;
        if (close >= 0) {
            curly.straighten(at, close);
        }
        return close < 0 ? -1 : close + 1;
    }

    private void character(char c, int at) {
        if (c == '\t' || start && Line.isOddSpace(c)) {
            proof.oddSpace(at);
            proof.mended.put(' ', at);
            return;
        }
        if (start && isMeaningful(c, at)) {
            sign(c, at);
        }
        if (Character.isLowSurrogate(c)) {
            start = false;
        } else if ((c == ']' || c == '}') && (open.isEmpty() || c != open.peek().close)) {
            closesNothing(c, at);
        } else {
            proof.mended.keep(at, at + Character.charCount(source.codePointAt(at)));
            start = structure(c, at);
        }
    }

    /** Follows brackets, commas and colons; returns whether a token may begin behind the character. */
    private boolean structure(char c, int at) {
        Bracket bracket = open.peek();
        if (c == '[' || c == '{') {
            open.push(new Bracket(c));
            return true;
        }
        if (bracket != null && c == bracket.close) {
            open.pop();
            return false;
        }
        if (c == ',') {
            if (bracket != null) {
                bracket.colons = 0;
            }
            return true;
        }
        if (c == ':' && proof.line().isSpaceOrEnd(at + 1) && bracket != null) {
            colon(at, bracket);
            return true;
        }
        return start && c == ' ';
    }

    private void closesNothing(char c, int at) {
        proof.error(
                YamlRules.BRACKET_OPEN,
                at,
                at + 1,
                "Dit haakje `" + c + "` sluit niets.",
                "Haal het weg, of zet de tekst waarin het staat tussen aanhalingstekens.");
    }

    private void colon(int at, Bracket bracket) {
        if (++bracket.colons > 1) {
            proof.error(
                    YamlRules.COLON_IN_TEXT,
                    at,
                    at + 1,
                    "In deze tekst staat nog een dubbelepunt; YAML neemt wat ervoor staat voor een sleutel.",
                    "Zet de tekst tussen aanhalingstekens: `{ tekst: \"eerst dit: dan dat\" }`.");
            proof.mended.putMark(at);
        }
    }

    private boolean isMeaningful(char c, int at) {
        boolean hash = c == '#' && !Character.isWhitespace(source.charAt(at - 1));
        return hash || SIGNS.indexOf(c) >= 0 || "&*!".indexOf(c) >= 0;
    }

    private void sign(char c, int at) {
        proof.error(
                switch (c) {
                    case '&' -> YamlRules.ANCHOR;
                    case '*' -> YamlRules.ALIAS;
                    case '!' -> YamlRules.TAG;
                    default -> YamlRules.FIRST_SIGN;
                },
                at,
                at + 1,
                "Een waarde kan niet met `" + c + "` beginnen: dat teken heeft in YAML een betekenis.",
                "Zet de waarde tussen aanhalingstekens.");
        proof.mended.putMark(at);
    }
}
