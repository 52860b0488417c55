package io.github.ictplan.rules.money;

import io.github.ictplan.source.Shipped;
import java.util.List;
import java.util.Locale;

/** Where money comes from: an open list, of which {@code geldbronnen.txt} holds the known values, one a line. */
final class Sources {
    private static final class Ours {
        private static final List<String> ALL = Shipped.lines(FILE);
    }

    private static final String FILE = "geldbronnen.txt";

    private Sources() {}

    /** The values that ship with ictplan, in their order. */
    static List<String> known() {
        return Ours.ALL;
    }

    /** A source as sums compare it: {@code Digiplan algemeen} is {@code digiplan-algemeen}. */
    static String key(String written) {
        return String.join("-", written.strip().toLowerCase(Locale.ROOT).split("[\\s_-]+"));
    }
}
