package io.github.ictplan.yaml;

/** Recognises the items of lists, with the hyphens that schools type, and marks those that YAML does not take. */
final class ListProof {
    private static final String BULLETS = "–—•·*";

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

    /** A bullet of a word processor or of Markdown. */
    private boolean isBullet(Line line, int at, int column) {
        return at + 1 < line.end()
                && BULLETS.indexOf(source.charAt(at)) >= 0
                && line.isSpaceOrEnd(at + 1)
                && outline.isListPlace(column);
    }

    /** Takes a hyphen over and returns the offset of what it holds. */
    int hyphen(Line line, int at, int column) {
        proof.mended.put('-', at);
        if (shape.isDash(line, at)) {
            return proof.spaces(at + 1);
        }
        if (isBullet(line, at, column)) {
            bullet(at);
            return proof.spaces(at + 1);
        }
        glued(at);
        proof.mended.put(' ', at);
        Line next = proof.nextLine();
        if (next != null && next.indent() == column + 1) {
            outline.moveDeeperByOne(column);
        }
        return at + 1;
    }

    private void bullet(int at) {
        proof.error(
                YamlRules.BULLET,
                at,
                at + 1,
                "Een lijst in YAML begint met een gewoon streepje `-`, niet met `" + source.charAt(at) + "`.",
                "Typ `- " + proof.shown(at + 1, proof.textEnd(at)) + "`.");
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
