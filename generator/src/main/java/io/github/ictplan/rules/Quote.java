package io.github.ictplan.rules;

import io.github.ictplan.finding.Shortened;
import java.util.Collection;
import java.util.List;

/** Words of the author in a message: between backticks, on one line, cut when long. */
public final class Quote {
    private static final int LONGEST = 60;
    private static final int MOST = 8;

    private Quote() {}

    /** The text between backticks. */
    public static String of(String text) {
        return '`' + Shortened.of(text, LONGEST) + '`';
    }

    /** A list to choose from, such as {@code B1}, {@code B2}, {@code B3}; a long list is cut. */
    public static String choices(Collection<String> names) {
        List<String> shown = names.stream().sorted().limit(MOST).map(Quote::of).toList();
        return String.join(", ", shown) + (names.size() > MOST ? " …" : "");
    }
}
