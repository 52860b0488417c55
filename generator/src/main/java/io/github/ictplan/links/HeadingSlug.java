package io.github.ictplan.links;

import java.util.Locale;

/** The fragment that git hosts make of a heading: lower case, punctuation dropped, spaces to hyphens, accents kept. */
final class HeadingSlug {
    private HeadingSlug() {}

    static String of(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }
}
