package io.github.ictplan.maven;

import java.io.PrintStream;

/** Prints findings without Maven's prefix, so that an editor makes each place a link. */
final class Console {
    private Console() {}

    static void print(String text) {
        PrintStream out = System.out;
        if (!text.isEmpty()) {
            out.println(text);
            out.flush();
        }
    }
}
