package io.github.ictplan.yaml;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * Reads YAML line by line before the parser does, for the mistakes that schools make. The parser stops at the first and points behind it, or takes the
 * text for something else and says nothing; here each is marked at its cause and mended, so that the parser sees what was meant.
 */
final class Proofreader {
    private final Proof proof;
    private final String source;
    private final LineShape shape;
    private final Outline outline;
    private final ValueProof values;
    private final KeyProof keys;
    private final Set<Integer> dropped;

    private Proofreader(Proof proof, Set<Integer> dropped) {
        Quotes quotes = new Quotes(proof);
        this.proof = proof;
        this.source = proof.source;
        this.shape = new LineShape(source, quotes);
        this.outline = new Outline(proof, shape);
        this.values = new ValueProof(proof, quotes);
        this.keys = new KeyProof(proof, shape, outline, values);
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
        List<Line> written = proof.lines.stream()
                .filter(line -> line.content() < line.end() && source.charAt(line.content()) != '#')
                .toList();
        boolean keys = written.stream().anyMatch(shape::hasKey);
        if (!keys && !written.isEmpty()) {
            Line first = written.get(0);
            proof.findings.add(TreeBuilder.noKeys(proof.file.span(first.content(), first.trimmedEnd())));
        }
        return keys;
    }

    private void lines() {
        for (proof.at = 0; proof.at < proof.lines.size(); proof.at++) {
            Line line = proof.line();
            if (dropped.contains(line.start()) || !line.isBlank() && outline.leavesOut(line)) {
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
            directive(line);
        } else {
            int column = outline.place(line, content, indentation(line, content));
            if (outline.leavesOut(line)) {
                proof.dropRest(line.start());
                return;
            }
            for (int i = 0; i < column; i++) {
                proof.mended.put(' ', content);
            }
            node(line, content, column);
        }
    }

    private void directive(Line line) {
        proof.error(
                YamlRules.DIRECTIVE,
                line.start(),
                line.trimmedEnd(),
                "Een regel die met `%` begint, is een opdracht aan YAML; die lezen we niet.",
                "Haal de regel weg.");
        proof.dropRest(line.start());
    }

    private boolean isMarker(Line line) {
        String text = source.substring(line.start(), Math.min(line.end(), line.start() + 3));
        return (text.equals("---") || text.equals("...")) && line.isSpaceOrEnd(line.start() + 3);
    }

    /** Three hyphens may open a YAML file, and nothing else. */
    private void marker(Line line) {
        boolean opens =
                outline.isEmpty() && line.trimmedEnd() == line.start() + 3 && source.charAt(line.start()) == '-';
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

    private void node(Line line, int from, int startColumn) {
        int at = from;
        int column = startColumn;
        if (goesOn(column)) {
            values.text(at);
            return;
        }
        while (outline.lists().isItem(line, at, column)) {
            outline.enter(column, true, at);
            int content = outline.lists().hyphen(line, at, column);
            proof.pending = Proof.Pending.EMPTY;
            proof.pendingColumn = column;
            if (content >= line.end() || source.charAt(content) == '#') {
                proof.mended.keep(content, line.end());
                return;
            }
            column += Math.max(2, content - at);
            at = content;
        }
        keys.read(line, at, column);
    }

    /** Whether the line goes on with a text without quotes. */
    private boolean goesOn(int column) {
        return proof.pending == Proof.Pending.PLAIN && column > proof.pendingColumn && !outline.isEmpty();
    }
}
