package io.github.ictplan.yaml;

import java.util.regex.Pattern;

/** Takes over a text of several lines, below {@code |} or {@code >}: every line that is deeper than its key belongs to it. */
final class BlockText {
    private static final Pattern HEADER = Pattern.compile("[|>](?:[+-]?[1-9]?|[1-9][+-])[ \\t]*(?:[ \\t]#.*)?");

    private final Proof proof;
    private final String source;

    BlockText(Proof proof) {
        this.proof = proof;
        this.source = proof.source;
    }

    /** Whether the sign at {@code at} opens such a text, and is not itself one. */
    boolean opens(int at) {
        return HEADER.matcher(source.substring(at, proof.line().end())).matches();
    }

    void read(int at, int column) {
        proof.mended.keep(at, proof.line().end());
        proof.pending = Proof.Pending.CLOSED;
        while (proof.at + 1 < proof.lines.size()
                && proof.lines.get(proof.at + 1).belongsBelow(column)) {
            proof.newLine();
            proof.at++;
            line(column);
        }
    }

    private void line(int column) {
        Line line = proof.line();
        int plain = line.start();
        while (plain < line.end() && source.charAt(plain) == ' ') {
            plain++;
        }
        if (line.isBlank() || plain - line.start() > column) {
            proof.mended.keep(line.start(), line.isBlank() ? plain : line.end());
            return;
        }
        proof.mended.keep(line.start(), plain);
        int content = proof.spaces(plain);
        for (int missing = content - line.start(); missing < column + 2; missing++) {
            proof.mended.put(' ', plain);
        }
        proof.mended.keep(content, line.end());
    }
}
