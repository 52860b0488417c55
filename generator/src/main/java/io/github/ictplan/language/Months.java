package io.github.ictplan.language;

import java.util.List;

/** The months of the year in Dutch. */
public final class Months {
    /** From January on, in lower case. */
    public static final List<String> NAMES = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Months() {}
}
