package io.github.ictplan.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
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
        String made = slug(headingText);
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

    /** Lower case, spaces to hyphens, punctuation dropped; letters keep their accents. */
    static String slug(String headingText) {
        String lower = headingText.toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWord(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    /** Whether a character may stand in an explicit id. A full stop may not, so that our own ids of footnotes never collide. */
    static boolean mayBeInId(char c) {
        return c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}
