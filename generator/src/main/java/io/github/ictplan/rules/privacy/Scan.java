package io.github.ictplan.rules.privacy;

import java.util.List;

/** Finds one kind of secret in a text. Its time grows with the text, whatever stands in it. */
@FunctionalInterface
interface Scan {

    /** What it found, in the order of the text; no two overlap. */
    List<Hit> in(String text);

    /**
     * A place in a text.
     *
     * @param end offset behind the last character
     */
    record Hit(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }
}
