package io.github.ictplan.changes.redline;

import java.util.ArrayDeque;
import java.util.Deque;

/** Headings go down one step at a time below the heading of their document, whichever of them are left out. */
final class Outline {
    private static final int DEEPEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();
    private final int above;

    Outline(int above) {
        this.above = above;
    }

    /** The level to show for a level that was written. */
    int shown(int written) {
        while (!open.isEmpty() && open.element() >= written) {
            open.pop();
        }
        open.push(written);
        return Math.min(DEEPEST, above + open.size());
    }
}
