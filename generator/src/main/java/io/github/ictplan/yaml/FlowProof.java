package io.github.ictplan.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Proofreads a value between brackets or braces, possibly over several lines. */
final class FlowProof {
    private static final String CURLY = "“”„‟";
    private static final String SIGNS = "@`%|>";

    private final Proof proof;
    private final ValueProof values;
    private final String source;

    FlowProof(Proof proof, ValueProof values) {
        this.proof = proof;
        this.values = values;
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

    /**
     * Where a value between brackets ends.
     *
     * @param line index of its last line
     * @param offset of its closing bracket; -1 if there is none
     * @param missing brackets that would close it
     */
    private record End(int line, int offset, String missing, boolean deep) {}

    void read(int at, int column) {
        int first = proof.at;
        End end = end(at, column);
        if (end.deep()) {
            proof.error(
                    YamlRules.TOO_DEEP,
                    at,
                    at + 1,
                    "Hier zitten meer dan " + TreeBuilder.DEPTH + " lijsten of sleutels in elkaar.",
                    "Zet deze gegevens minder diep, of schrap de haakjes die er te veel staan.");
            asText(at);
            return;
        }
        if (end.offset() < 0) {
            unclosed(at, end);
            return;
        }
        proof.at = end.line();
        int behind = values.firstBehind(end.offset() + 1);
        proof.at = first;
        if (behind >= 0) {
            proof.error(
                    YamlRules.TEXT_AFTER_BRACKET,
                    behind,
                    behind + 1,
                    "Na het haakje dat sluit, staat er nog tekst.",
                    "Is de hele regel tekst? Zet ze dan tussen aanhalingstekens: `\""
                            + proof.shown(at, proof.textEnd(at)) + "\"`.");
            if (first == end.line()) {
                asText(at);
                return;
            }
        }
        copy(at, end.offset() + 1);
        proof.pending = Proof.Pending.CLOSED;
        if (behind >= 0) {
            proof.dropRest(behind);
        } else {
            proof.mended.keep(end.offset() + 1, proof.line().end());
        }
    }

    private void asText(int at) {
        proof.mended.putMark(at);
        values.text(at);
    }

    private void unclosed(int at, End end) {
        char open = source.charAt(at);
        proof.error(
                YamlRules.BRACKET_OPEN,
                at,
                at + 1,
                "Dit haakje `" + open + "` wordt nergens gesloten.",
                "Typ `" + (open == '[' ? ']' : '}') + "` aan het einde, of zet de tekst tussen aanhalingstekens.");
        Line last = proof.lines.get(end.line());
        int line = proof.at;
        proof.at = end.line();
        int stop = Math.max(at + 1, proof.textEnd(Math.max(at, last.start())));
        proof.at = line;
        copy(at, stop);
        for (char close : end.missing().toCharArray()) {
            proof.mended.put(close, stop - 1);
        }
        proof.pending = Proof.Pending.CLOSED;
        if (stop < proof.line().end()) {
            proof.dropRest(stop);
        }
    }

    /** Looks for the end without taking anything over. */
    private End end(int at, int column) {
        Deque<Character> open = new ArrayDeque<>();
        int index = proof.at;
        int from = at;
        while (true) {
            Line line = proof.lines.get(index);
            boolean start = true;
            int i = from;
            while (i < line.end()) {
                char c = source.charAt(i);
                if (start && (c == '"' || c == '\'')) {
                    i = Math.max(i, values.closing(i, i + 1, line.end()));
                } else if (c == '#' && (i == line.start() || Character.isWhitespace(source.charAt(i - 1)))) {
                    break;
                } else if (c == '[' || c == '{') {
                    open.push(c == '[' ? ']' : '}');
                    if (open.size() > TreeBuilder.DEPTH) {
                        return new End(index, -1, "", true);
                    }
                } else if (!open.isEmpty() && c == open.peek()) {
                    open.pop();
                    if (open.isEmpty()) {
                        return new End(index, i, "", false);
                    }
                }
                start = "[{,".indexOf(c) >= 0 || start && c == ' ' || c == ':';
                i++;
            }
            if (index + 1 == proof.lines.size() || !goesOn(proof.lines.get(index + 1), column)) {
                return new End(index, -1, joined(open), false);
            }
            index++;
            from = proof.lines.get(index).content();
        }
    }

    private boolean goesOn(Line line, int column) {
        if (line.isBlank() || line.content() - line.start() > column) {
            return true;
        }
        char first = source.charAt(line.content());
        return first == ']' || first == '}';
    }

    private static String joined(Deque<Character> open) {
        StringBuilder missing = new StringBuilder();
        open.forEach(missing::append);
        return missing.toString();
    }

    /** Takes the characters to before {@code to} over, mending each token that begins wrongly. */
    private void copy(int from, int to) {
        Deque<Bracket> open = new ArrayDeque<>();
        boolean start = true;
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            if (c == '\n') {
                proof.newLine();
                proof.at++;
                i++;
                continue;
            }
            if (start && (c == '"' || c == '\'')) {
                int close = values.closing(i, i + 1, proof.line().end());
                if (close >= 0 && close < to) {
                    values.copy(i, close + 1, c == '"');
                    i = close + 1;
                    start = false;
                    continue;
                }
            }
            if (start && CURLY.indexOf(c) >= 0) {
                int close = curlyEnd(i, to);
                if (close >= 0) {
                    curly(i, close);
                    i = close + 1;
                    start = false;
                    continue;
                }
            }
            if (c == '#' && Character.isWhitespace(source.charAt(i - 1))) {
                int end = Math.min(to, proof.line().end());
                proof.mended.keep(i, end);
                i = end;
                continue;
            }
            start = token(c, i, start, open);
            i++;
        }
    }

    /** Takes one character over; returns whether a token may begin behind it. */
    private boolean token(char c, int at, boolean start, Deque<Bracket> open) {
        if (c == '\t' || start && Line.isOddSpace(c)) {
            proof.oddSpace(at);
            proof.mended.put(' ', at);
            return start;
        }
        if (start && isMeaningful(c, at)) {
            sign(c, at);
        }
        if (Character.isLowSurrogate(c)) {
            return false;
        }
        if ((c == ']' || c == '}') && (open.isEmpty() || c != open.peek().close)) {
            proof.error(
                    YamlRules.BRACKET_OPEN,
                    at,
                    at + 1,
                    "Dit haakje `" + c + "` sluit niets.",
                    "Haal het weg, of zet de tekst waarin het staat tussen aanhalingstekens.");
            return start;
        }
        proof.mended.keep(at, at + Character.charCount(source.codePointAt(at)));
        if (c == '[' || c == '{') {
            open.push(new Bracket(c));
            return true;
        }
        Bracket bracket = open.peek();
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
                c == '&'
                        ? YamlRules.ANCHOR
                        : c == '*' ? YamlRules.ALIAS : c == '!' ? YamlRules.TAG : YamlRules.FIRST_SIGN,
                at,
                at + 1,
                "Een waarde kan niet met `" + c + "` beginnen: dat teken heeft in YAML een betekenis.",
                "Zet de waarde tussen aanhalingstekens.");
        proof.mended.putMark(at);
    }

    private int curlyEnd(int at, int to) {
        for (int i = at + 1; i < to && ",]}\n".indexOf(source.charAt(i)) < 0; i++) {
            if (CURLY.indexOf(source.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private void curly(int at, int close) {
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
