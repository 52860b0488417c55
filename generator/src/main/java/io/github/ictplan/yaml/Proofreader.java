package io.github.ictplan.yaml;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML line by line before the parser does, for the mistakes that schools make. The parser stops at the first and points behind it, or takes the
 * text for something else and says nothing; here each is marked at its cause and mended, so that the parser sees what was meant.
 */
final class Proofreader {
    private static final Pattern GLUED_KEY = Pattern.compile("(?!doc:|mailto:|tel:)\\p{L}[\\p{L}\\p{N}_-]*:(?!//).+");
    private static final String BULLETS = "–—•·*";
    private static final String SIGNS = "*&!@`%|>";

    private final Proof proof;
    private final String source;
    private final ValueProof values;
    private final Set<Integer> dropped;
    private final Deque<Block> open = new ArrayDeque<>();
    /** A line that moved takes the lines that are deeper with it. */
    private int movedFrom = Integer.MAX_VALUE;

    private int moved;
    private int keylessLine = -2;

    /** A map or list that is open, and offset of what opened it. */
    private record Block(int column, boolean list, int first) {}

    private Proofreader(Proof proof, Set<Integer> dropped) {
        this.proof = proof;
        this.source = proof.source;
        this.values = new ValueProof(proof);
        this.dropped = dropped;
    }

    /**
     * Proofreads the text from {@code start} to before {@code end}.
     *
     * @param dropped offsets at which lines start that the parser must not see again
     */
    static Mended read(SourceFile file, int start, int end, Set<Integer> dropped, List<Finding> findings) {
        Proof proof = new Proof(file, start, end, findings);
        Proofreader reader = new Proofreader(proof, dropped);
        reader.controlCharacters(start, end);
        if (reader.hasKeys()) {
            reader.lines();
        }
        return proof.mended;
    }

    private void controlCharacters(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Mended.isPrintable(source.charAt(at)) && !Character.isSurrogate(source.charAt(at))) {
                proof.error(
                        YamlRules.CONTROL_CHARACTER,
                        at,
                        at + 1,
                        "Hier staat een onzichtbaar stuurteken (nummer " + (int) source.charAt(at) + ").",
                        "Wis het teken: zet je cursor erachter en druk op Backspace.");
            }
        }
    }

    private boolean hasKeys() {
        Line first = null;
        for (Line line : proof.lines) {
            int content = line.content();
            if (content < line.end() && source.charAt(content) != '#') {
                first = first == null ? line : first;
                if (colon(line, afterDashes(line, content)) >= 0
                        || isGlued(line, afterDashes(line, content))
                        || "[{-<?".indexOf(source.charAt(content)) >= 0) {
                    return true;
                }
            }
        }
        if (first != null) {
            proof.findings.add(TreeBuilder.noKeys(proof.file.span(first.content(), first.trimmedEnd())));
        }
        return false;
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

    private void lines() {
        for (proof.at = 0; proof.at < proof.lines.size(); proof.at++) {
            Line line = proof.line();
            if (dropped.contains(line.start())) {
                proof.dropRest(line.start());
            } else if (!line.isBlank()) {
                line(line, line.content());
            }
            proof.newLine();
        }
    }

    private void line(Line line, int content) {
        if (source.charAt(content) == '#') {
            proof.mended.put('#', content);
            proof.mended.keep(content, line.end());
        } else if (content == line.start() && isMarker(line)) {
            marker(line);
        } else if (content == line.start() && source.charAt(content) == '%') {
            proof.error(
                    YamlRules.DIRECTIVE,
                    content,
                    line.trimmedEnd(),
                    "Een regel die met `%` begint, is een opdracht aan YAML; die lezen we niet.",
                    "Haal de regel weg.");
            proof.dropRest(content);
        } else {
            int column = place(line, content, indentation(line, content));
            for (int i = 0; i < column; i++) {
                proof.mended.put(' ', content);
            }
            node(line, content, column);
        }
    }

    private boolean isMarker(Line line) {
        String text = source.substring(line.start(), Math.min(line.end(), line.start() + 3));
        return (text.equals("---") || text.equals("...")) && line.isSpaceOrEnd(line.start() + 3);
    }

    /** Three hyphens may open a YAML file, and nothing else. */
    private void marker(Line line) {
        boolean opens = open.isEmpty() && line.trimmedEnd() == line.start() + 3 && source.charAt(line.start()) == '-';
        if (!opens) {
            proof.error(
                    YamlRules.SECOND_DOCUMENT,
                    line.start(),
                    line.start() + 3,
                    "Deze regel begint voor YAML een nieuw document; we lezen er maar één.",
                    "Haal de regel weg.");
        }
        proof.dropRest(line.start());
    }

    /** The column at which the content of a line stands, with odd white space marked. */
    private int indentation(Line line, int content) {
        int column = 0;
        for (int at = line.start(); at < content; at++) {
            char c = source.charAt(at);
            if (c != ' ') {
                proof.oddSpace(at);
            }
            column += c == '\t' ? 2 : c == '\u200B' || c == '\uFEFF' || c == '\u2060' ? 0 : 1;
        }
        return column;
    }

    /** Closes what ends here and returns the column at which the line should stand. */
    private int place(Line line, int content, int written) {
        int column = written;
        if (written > movedFrom && !(moved > 1 && written == movedFrom + moved)) {
            column += moved;
        } else {
            movedFrom = Integer.MAX_VALUE;
        }
        if (open.isEmpty()) {
            return proof.pendingColumn >= 0 || column == 0 || !goesLeft(column)
                    ? column
                    : move(written, 0, content, null);
        }
        if (column > proof.pendingColumn) {
            return deeper(line, content, column, written);
        }
        boolean dash = isDash(line, content) || isGluedDash(line, content, column) || isBullet(line, content, column);
        Block closed = null;
        while (!open.isEmpty() && open.peek().column() > column) {
            closed = open.pop();
        }
        Block top = open.peek();
        if (top != null && top.column() == column && top.list() && !dash) {
            open.pop();
            Block below = open.peek();
            if (below == null || below.column() < column) {
                open.push(top);
                return closed == null ? column : reopen(written, closed, content);
            }
        }
        boolean fits = top != null && top.column() == column;
        return fits || closed == null ? column : reopen(written, closed, content);
    }

    private int deeper(Line line, int content, int column, int written) {
        Block top = open.peek();
        if (proof.pending == Proof.Pending.EMPTY || top == null) {
            return column;
        }
        boolean key = colon(line, content) >= 0 && isWord(content, colon(line, content));
        if (proof.pending == Proof.Pending.PLAIN && !key) {
            if (isDash(line, content)) {
                proof.error(
                        YamlRules.LIST_ON_LINE,
                        content,
                        content + 1,
                        "Dit streepje begint een lijst, maar achter de sleutel erboven staat al een waarde.",
                        "Zet ook de eerste waarde op een eigen regel met een streepje.");
            }
            return column;
        }
        Block owner = owner();
        return move(written, owner.column(), content, owner);
    }

    /** The map or list to which the value that was read last belongs. */
    private Block owner() {
        Block owner = open.element();
        while (open.size() > 1 && owner.column() > proof.pendingColumn) {
            open.pop();
            owner = open.element();
        }
        return owner;
    }

    private int reopen(int written, Block closed, int content) {
        open.push(closed);
        return move(written, closed.column(), content, closed);
    }

    private int move(int written, int column, int content, @Nullable Block beside) {
        proof.error(
                YamlRules.INDENTATION,
                content,
                proof.line().trimmedEnd(),
                "Deze regel begint op een plaats die bij geen enkele regel erboven hoort.",
                beside == null
                        ? "Begin deze regel helemaal links, zonder spaties ervoor."
                        : "Begin ze even ver naar rechts als `" + firstWord(beside.first()) + "` op regel "
                                + proof.file.lineAt(beside.first()) + ": met " + column
                                + (column == 1 ? " spatie" : " spaties") + " ervoor.");
        movedFrom = written;
        moved = column - written;
        return column;
    }

    private String firstWord(int at) {
        int end = at;
        while (end < source.length() && !Character.isWhitespace(source.charAt(end)) && source.charAt(end) != ':') {
            end++;
        }
        return source.substring(at, Math.min(end, at + 40));
    }

    private boolean goesLeft(int column) {
        for (int i = proof.at + 1; i < proof.lines.size(); i++) {
            Line line = proof.lines.get(i);
            int content = line.content();
            if (content < line.end() && source.charAt(content) != '#' && content - line.start() < column) {
                return colon(line, content) >= 0;
            }
        }
        return false;
    }

    private void node(Line line, int from, int startColumn) {
        int at = from;
        int column = startColumn;
        if (goesOn(column)) {
            values.text(at);
            return;
        }
        while (isListItem(line, at, column)) {
            enter(column, true, at);
            int content = dash(line, at, column);
            proof.pending = Proof.Pending.EMPTY;
            proof.pendingColumn = column;
            if (content >= line.end() || source.charAt(content) == '#') {
                proof.mended.keep(content, line.end());
                return;
            }
            column += Math.max(2, content - at);
            at = content;
        }
        entry(line, at, column);
    }

    /** Whether the line goes on with a text without quotes. */
    private boolean goesOn(int column) {
        return proof.pending == Proof.Pending.PLAIN && column > proof.pendingColumn && !open.isEmpty();
    }

    private boolean isListItem(Line line, int at, int column) {
        return isDash(line, at) || isGluedDash(line, at, column) || isBullet(line, at, column);
    }

    /** Takes a hyphen over and returns the offset of what it holds. */
    private int dash(Line line, int at, int column) {
        proof.mended.put('-', at);
        if (isDash(line, at)) {
            return proof.spaces(at + 1);
        }
        if (isBullet(line, at, column)) {
            proof.error(
                    YamlRules.BULLET,
                    at,
                    at + 1,
                    "Een lijst in YAML begint met een gewoon streepje `-`, niet met `" + source.charAt(at) + "`.",
                    "Typ `- " + proof.shown(at + 1, proof.textEnd(at)) + "`.");
            return proof.spaces(at + 1);
        }
        proof.error(
                YamlRules.SPACE_AFTER_DASH,
                at,
                at + 1,
                "Na het streepje ontbreekt een spatie.",
                "Typ `- " + proof.shown(at + 1, proof.textEnd(at)) + "`.");
        proof.mended.put(' ', at);
        if (nextColumn() == column + 1) {
            movedFrom = column;
            moved = 1;
        }
        return at + 1;
    }

    private void entry(Line line, int at, int column) {
        boolean key = isKeyPlace(column);
        int colon = colon(line, at);
        if (colon >= 0 && (key || SIGNS.indexOf(source.charAt(at)) < 0)) {
            key(at, colon, column);
        } else if (isGlued(line, at) && (key || startsMap(column) || isFollowedByKey(column))) {
            glued(at, column);
        } else if (source.charAt(at) == '?' && line.isSpaceOrEnd(at + 1) || key && source.charAt(at) == ':') {
            complexKey(line, at);
        } else if ((key || isFollowedByKey(column)) && "[{".indexOf(source.charAt(at)) < 0) {
            keyless(line, at);
        } else {
            values.read(at, proof.pendingColumn);
        }
    }

    private void key(int at, int colon, int column) {
        enter(column, false, at);
        if (source.startsWith("<<", at)) {
            proof.error(
                    YamlRules.MERGE_KEY,
                    at,
                    at + 2,
                    "`<<` voegt in YAML sleutels samen; dat lezen we niet.",
                    "Typ de sleutels hier zelf.");
        } else if (SIGNS.indexOf(source.charAt(at)) >= 0) {
            proof.error(
                    YamlRules.FIRST_SIGN,
                    at,
                    at + 1,
                    "Een sleutel kan niet met `" + source.charAt(at)
                            + "` beginnen: dat teken heeft in YAML een betekenis.",
                    "Haal het teken weg.");
            proof.mended.putMark(at);
        }
        proof.mended.keep(at, colon + 1);
        values.read(colon + 1, column);
    }

    private void glued(int at, int column) {
        enter(column, false, at);
        int colon = source.indexOf(':', at);
        proof.error(
                YamlRules.SPACE_AFTER_COLON,
                colon,
                colon + 1,
                "Na de dubbelepunt ontbreekt een spatie.",
                "Typ `" + source.substring(at, colon) + ": " + proof.shown(colon + 1, proof.textEnd(at)) + "`.");
        proof.mended.keep(at, colon + 1);
        proof.mended.put(' ', colon);
        values.read(colon + 1, column);
    }

    private void complexKey(Line line, int at) {
        if (keylessLine != proof.at - 1) {
            proof.error(
                    YamlRules.COMPLEX_KEY,
                    at,
                    line.trimmedEnd(),
                    "Een regel die met `" + source.charAt(at)
                            + "` begint, is in YAML een samengestelde sleutel; die lezen we niet.",
                    "Typ een gewone sleutel, een dubbelepunt, een spatie en de waarde.");
        }
        keylessLine = proof.at;
        proof.dropRest(at);
    }

    /** Text where a key must be; a whole paragraph of it is one mistake. */
    private void keyless(Line line, int at) {
        if (keylessLine != proof.at - 1) {
            String word = firstWord(at);
            proof.error(
                    YamlRules.COLON_MISSING,
                    at,
                    line.trimmedEnd(),
                    "Op deze regel hoort een sleutel met een dubbelepunt; wat er nu staat, kunnen we niet lezen.",
                    isWord(at, at + word.length())
                            ? "Bedoelde je `" + word + ": "
                                    + proof.shown(at + word.length(), line.end())
                                            .replaceFirst("^[=:]\\s*", "")
                                    + "`? Hoort de regel bij de tekst erboven? Begin ze dan met twee spaties."
                            : "Hoort de regel bij de tekst erboven? Begin ze dan met twee spaties.");
        }
        keylessLine = proof.at;
        proof.dropRest(at);
    }

    private void enter(int column, boolean list, int at) {
        Block top = open.peek();
        boolean same = top != null && top.column() == column && top.list() == list;
        if (!same) {
            open.push(new Block(column, list, at));
        }
    }

    /** Whether only a key can stand at a column: a map is open there, or nothing is. */
    private boolean isKeyPlace(int column) {
        Block top = open.peek();
        return top == null || !top.list() && top.column() == column;
    }

    /** Whether the line stands, deeper, below a key without a value. */
    private boolean startsMap(int column) {
        Block top = open.peek();
        return proof.pending == Proof.Pending.EMPTY && top != null && !top.list() && top.column() < column;
    }

    /** The column of the next line that holds something; -1 if there is none. */
    private int nextColumn() {
        for (int i = proof.at + 1; i < proof.lines.size(); i++) {
            Line next = proof.lines.get(i);
            if (!next.isBlank()) {
                return next.content() - next.start();
            }
        }
        return -1;
    }

    private boolean isFollowedByKey(int column) {
        for (int i = proof.at + 1; i < proof.lines.size(); i++) {
            Line next = proof.lines.get(i);
            if (!next.isBlank()) {
                int content = next.content();
                return content - next.start() == column && (colon(next, content) >= 0 || isGlued(next, content));
            }
        }
        return false;
    }

    private boolean isDash(Line line, int at) {
        return at < line.end() && source.charAt(at) == '-' && line.isSpaceOrEnd(at + 1);
    }

    /** {@code -ICT} where a list goes on or may begin. */
    private boolean isGluedDash(Line line, int at, int column) {
        if (at + 1 >= line.end() || source.charAt(at) != '-') {
            return false;
        }
        char next = source.charAt(at + 1);
        return (Character.isLetter(next) || next == '"' || next == '\'' || next == '[') && isListPlace(column);
    }

    /** A bullet of a word processor or of Markdown. */
    private boolean isBullet(Line line, int at, int column) {
        return at + 1 < line.end()
                && BULLETS.indexOf(source.charAt(at)) >= 0
                && line.isSpaceOrEnd(at + 1)
                && isListPlace(column);
    }

    private boolean isListPlace(int column) {
        boolean begins =
                proof.pending == Proof.Pending.EMPTY && proof.pendingColumn >= 0 && column >= proof.pendingColumn;
        return begins || open.stream().anyMatch(block -> block.list() && block.column() == column);
    }

    private boolean isGlued(Line line, int at) {
        return GLUED_KEY.matcher(source).region(at, line.end()).matches();
    }

    private boolean isWord(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return to > from;
    }

    /** Offset of the colon behind the key at {@code at}; -1 if there is no key. */
    private int colon(Line line, int at) {
        if (at >= line.end() || "[{#".indexOf(source.charAt(at)) >= 0) {
            return -1;
        }
        int from = at;
        if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
            int close = values.closing(at, at + 1, line.end());
            from = close + 1;
            while (close >= 0 && from < line.end() && source.charAt(from) == ' ') {
                from++;
            }
            return close >= 0 && from < line.end() && source.charAt(from) == ':' && line.isSpaceOrEnd(from + 1)
                    ? from
                    : -1;
        }
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
