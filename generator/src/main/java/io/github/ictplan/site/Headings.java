package io.github.ictplan.site;

import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Passage;
import io.github.ictplan.site.view.Frame;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The contents of a page: headings go down one step at a time below its one {@code h1}, whatever the author skipped. */
final class Headings {
    private Headings() {}

    /** The headings of a passage down to {@code h3}, for the contents of a page. */
    static List<Frame.Heading> of(Passage passage) {
        Levels levels = new Levels();
        List<Frame.Heading> headings = new ArrayList<>();
        for (Heading heading : passage.headings()) {
            int level = levels.of(heading.level());
            if (level <= 3) {
                headings.add(new Frame.Heading(heading.text(), heading.anchor(), level));
            }
        }
        return headings;
    }

    /** Turns the levels that an author used into levels without gaps, as the page shows them. */
    private static final class Levels {
        private final Deque<Integer> open = new ArrayDeque<>();

        int of(int written) {
            while (!open.isEmpty() && open.element() >= written) {
                open.pop();
            }
            open.push(written);
            return Math.min(6, open.size() + 1);
        }
    }
}
