package io.github.ictplan.model;

import java.util.Locale;

/** The fragment of an address that leads to an item of the plan or to a heading. */
public final class Anchor {
    private Anchor() {}

    /** The anchor of an id: lower case, other signs as {@code -} ({@code D1.2} becomes {@code d1-2}; format.md §2). */
    public static String ofId(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    /** What git hosts make of a heading: lower case, spaces to hyphens, punctuation dropped; letters keep their accents. May be empty. */
    public static String ofHeading(String headingText) {
        String lower = headingText.strip().toLowerCase(Locale.ROOT);
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
