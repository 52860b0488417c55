package io.github.ictplan.markdown;

import io.github.ictplan.model.Anchor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The anchors of one text: explicit ids first, then slugs as git hosts make them, each made unique by {@code -1}, {@code -2}, … */
final class Slugs {
    /** The slug of a heading that holds no letter or digit. */
    private static final String NAMELESS = "deel";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Takes an explicit id; false if it was taken. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** The anchor of a heading without an explicit id. Ask only after every explicit id was taken. */
    String anchor(String headingText) {
        String made = Anchor.ofHeading(headingText);
        String slug = made.isEmpty() ? NAMELESS : made;
        int number = next.getOrDefault(slug, 0);
        String anchor = number == 0 ? slug : slug + "-" + number;
        while (!taken.add(anchor)) {
            number++;
            anchor = slug + "-" + number;
        }
        next.put(slug, number + 1);
        return anchor;
    }

    /** Whether a character may stand in an explicit id. A full stop may not, so that our own ids of footnotes never collide. */
    static boolean mayBeInId(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }
}
