package io.github.ictplan.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** The levels at which headings are shown: below the page's own h1, without a gap, in the author's hierarchy. */
final class Outline {
    private static final int DEEPEST = 6;
    private final Deque<Integer> open = new ArrayDeque<>();

    /** The level to show for the next heading, 2 to 6. */
    int shown(int written) {
        while (!open.isEmpty() && open.element() >= written) {
            open.pop();
        }
        open.push(written);
        return Math.min(DEEPEST, open.size() + 1);
    }
}
