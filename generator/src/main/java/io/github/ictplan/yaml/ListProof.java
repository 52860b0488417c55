package io.github.ictplan.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the items of lists, with the hyphens that schools type, and marks those that YAML does not take. */
final class ListProof {
    private static final String BULLETS = "–—•·●▪*+";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)](?=[ \\t])");

    private final Proof proof;
    private final LineShape shape;
    private final Outline outline;
    private final String source;

    ListProof(Proof proof, LineShape shape, Outline outline) {
        this.proof = proof;
        this.shape = shape;
        this.outline = outline;
        this.source = proof.source;
    }

    boolean isItem(Line line, int at, int column) {
        return shape.isDash(line, at) || isGluedDash(line, at, column) || isBullet(line, at, column);
    }

    /** {@code -ICT} where a list goes on or may begin. */
    private boolean isGluedDash(Line line, int at, int column) {
        if (at + 1 >= line.end() || source.charAt(at) != '-') {
            return false;
        }
        char next = source.charAt(at + 1);
        return (Character.isLetter(next) || next == '"' || next == '\'' || next == '[') && outline.isListPlace(column);
    }

    /** A bullet of a word processor or of Markdown, or a number. */
    private boolean isBullet(Line line, int at, int column) {
        return bulletEnd(line, at) >= 0 && outline.isListPlace(column);
    }

    /** Offset behind the bullet or number at {@code at}; -1 if there is none. */
    private int bulletEnd(Line line, int at) {
        Matcher number = NUMBER.matcher(source).region(at, line.end()).useTransparentBounds(true);
        if (number.lookingAt()) {
            return number.end();
        }
        boolean bullet = at + 1 < line.end() && BULLETS.indexOf(source.charAt(at)) >= 0 && line.isSpaceOrEnd(at + 1);
        return bullet ? at + 1 : -1;
    }

    /** Whether, below lines at {@code column} that have a value, a hyphen follows there: then those lines belong to an item. */
    boolean goesOn(int column) {
        boolean open = false;
        for (int i = proof.at; i < proof.ahead() && !open; i++) {
            Line line = proof.lines.get(i);
            if (!line.isBlank() && line.indent() <= column && i > proof.at && shape.isDash(line, line.content())) {
                return line.indent() == column;
            }
            if (!line.isBlank() && line.indent() < column) {
                return false;
            }
            open = line.indent() == column
                    && line.trimmedEnd() > line.start()
                    && source.charAt(line.trimmedEnd() - 1) == ':';
        }
        return false;
    }

    /** Takes a hyphen over and returns the offset of what it holds. */
    int hyphen(Line line, int at, int column) {
        proof.mended.put('-', at);
        if (shape.isDash(line, at)) {
            return proof.spaces(at + 1);
        }
        if (isBullet(line, at, column)) {
            int end = bulletEnd(line, at);
            bullet(at, end);
            return proof.spaces(end);
        }
        glued(at);
        proof.mended.put(' ', at);
        Line next = proof.nextLine();
        if (next != null && next.indent() == column + 1) {
            outline.moveDeeperByOne(column);
        }
        return at + 1;
    }

    private void bullet(int at, int end) {
        proof.error(
                YamlRules.BULLET,
                at,
                end,
                "Een lijst in YAML begint met een gewoon streepje `-`, niet met `" + source.substring(at, end) + "`.",
                "Typ `- " + proof.shown(end, proof.textEnd(at)) + "`. Doe dat op elke regel van de lijst.");
    }

    private void glued(int at) {
        proof.error(
                YamlRules.SPACE_AFTER_DASH,
                at,
                at + 1,
                "Na het streepje ontbreekt een spatie.",
                "Typ `- " + proof.shown(at + 1, proof.textEnd(at)) + "`.");
    }

    /** Marks a hyphen below a key that has a value already. */
    void belowValue(int at) {
        proof.error(
                YamlRules.LIST_ON_LINE,
                at,
                at + 1,
                "Dit streepje begint een lijst, maar achter de sleutel erboven staat al een waarde.",
                "Zet ook de eerste waarde op een eigen regel met een streepje.");
    }
}
