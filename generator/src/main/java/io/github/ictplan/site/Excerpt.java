package io.github.ictplan.site;

import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage;
import org.jspecify.annotations.Nullable;

/** The first words below a heading. */
final class Excerpt {
    private static final int LENGTH = 170;

    private Excerpt() {}

    /** The first sentences of the first paragraph below a heading; null if there is none before the next heading. */
    static @Nullable String below(Passage body, Heading heading) {
        boolean found = false;
        for (Paragraph paragraph : body.paragraphs()) {
            boolean isHeading = paragraph.kind() == Paragraph.Kind.HEADING;
            if (found) {
                return isHeading ? null : shortened(paragraph.text());
            }
            found = isHeading && paragraph.text().equals(heading.text());
        }
        return null;
    }

    private static String shortened(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int sentence = text.lastIndexOf(". ", LENGTH);
        if (sentence > LENGTH / 3) {
            return text.substring(0, sentence + 1);
        }
        int word = text.lastIndexOf(' ', LENGTH);
        return text.substring(0, word > 0 ? word : LENGTH) + " …";
    }
}
