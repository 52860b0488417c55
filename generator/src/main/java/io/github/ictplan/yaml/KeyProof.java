package io.github.ictplan.yaml;

/** Proofreads what stands where a key may stand: a key, one that YAML does not take, or text that lacks it. */
final class KeyProof {
    private static final String SIGNS = "*&!@`%|>";

    private final Proof proof;
    private final LineShape shape;
    private final Outline outline;
    private final ValueProof values;
    private final String source;
    /** Index of the last line that holds no key where one must be. */
    private int keylessLine = -2;

    KeyProof(Proof proof, LineShape shape, Outline outline, ValueProof values) {
        this.proof = proof;
        this.shape = shape;
        this.outline = outline;
        this.values = values;
        this.source = proof.source;
    }

    void read(Line line, int at, int column) {
        boolean key = outline.isKeyPlace(column);
        int colon = shape.colon(line, at);
        if (colon >= 0 && (key || SIGNS.indexOf(source.charAt(at)) < 0)) {
            key(at, colon, column);
        } else if (shape.isGlued(line, at) && (key || outline.startsMap(column) || isFollowedByKey(column))) {
            glued(at, column);
        } else if (source.charAt(at) == '?' && line.isSpaceOrEnd(at + 1) || key && source.charAt(at) == ':') {
            complexKey(line, at);
        } else if (opensBlock(line, at, column)) {
            withoutColon(line, at, column);
        } else if ((key || isFollowedByKey(column)) && "[{".indexOf(source.charAt(at)) < 0) {
            keyless(line, at);
        } else {
            values.read(at, proof.pendingColumn);
        }
    }

    private boolean isFollowedByKey(int column) {
        Line next = proof.nextLine();
        return next != null && next.indent() == column && shape.isKey(next, next.content());
    }

    /** One word at the place of a key, with a list or keys below it: a colon is all that it lacks. */
    private boolean opensBlock(Line line, int at, int column) {
        Line next = proof.nextLine();
        if (!outline.isKeyPlace(column) || next == null || !shape.isWord(at, line.trimmedEnd())) {
            return false;
        }
        int content = next.content();
        boolean list = shape.isDash(next, content) && next.indent() >= column;
        return list || next.indent() > column && shape.isKey(next, content);
    }

    private void withoutColon(Line line, int at, int column) {
        outline.enter(column, false, at);
        int end = line.trimmedEnd();
        proof.error(
                YamlRules.COLON_MISSING,
                at,
                end,
                "Op deze regel ontbreekt de dubbelepunt achter de sleutel.",
                "Typ `" + source.substring(at, end) + ":`.");
        proof.mended.keep(at, end);
        proof.mended.put(':', end - 1);
        values.read(end, column);
    }

    private void key(int at, int colon, int column) {
        outline.enter(column, false, at);
        if (source.startsWith("<<", at)) {
            mergeKey(at);
        } else if (SIGNS.indexOf(source.charAt(at)) >= 0) {
            firstSign(at);
            proof.mended.putMark(at);
        }
        proof.mended.keep(at, colon + 1);
        values.read(colon + 1, column);
    }

    private void mergeKey(int at) {
        proof.error(
                YamlRules.MERGE_KEY,
                at,
                at + 2,
                "`<<` voegt in YAML sleutels samen; dat lezen we niet.",
                "Typ de sleutels hier zelf.");
    }

    private void firstSign(int at) {
        proof.error(
                YamlRules.FIRST_SIGN,
                at,
                at + 1,
                "Een sleutel kan niet met `" + source.charAt(at) + "` beginnen: dat teken heeft in YAML een betekenis.",
                "Haal het teken weg.");
    }

    private void glued(int at, int column) {
        outline.enter(column, false, at);
        int colon = source.indexOf(':', at);
        String key = source.substring(at, colon).strip();
        proof.error(
                YamlRules.SPACE_AFTER_COLON,
                colon,
                colon + 1,
                "Na de dubbelepunt ontbreekt een spatie.",
                "Typ `" + key + ": " + proof.shown(colon + 1, proof.textEnd(at)) + "`.");
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
            String word = proof.firstWord(at).replaceFirst("[;,=]$", "");
            proof.error(
                    YamlRules.COLON_MISSING,
                    at,
                    line.trimmedEnd(),
                    "Op deze regel hoort een sleutel met een dubbelepunt; wat er nu staat, kunnen we niet lezen.",
                    shape.isWord(at, at + word.length())
                            ? "Bedoelde je `" + word + ": "
                                    + proof.shown(at + word.length(), line.end())
                                            .replaceFirst("^[=:;,]\\s*", "")
                                    + "`? Hoort de regel bij de tekst erboven? Begin ze dan met twee spaties."
                            : "Hoort de regel bij de tekst erboven? Begin ze dan met twee spaties.");
        }
        keylessLine = proof.at;
        proof.dropRest(at);
    }
}
