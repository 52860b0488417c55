package io.github.ictplan.rules.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Where money comes from: an open list, of which {@code geldbronnen.txt} holds the known values, one a line. */
final class Sources {
    private static final String FILE = "/io/github/ictplan/geldbronnen.txt";

    private Sources() {}

    /** The values that ship with ictplan, in their order. */
    static List<String> known() {
        try (InputStream file = Sources.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source as sums compare it: {@code Digiplan algemeen} is {@code digiplan-algemeen}. */
    static String key(String written) {
        return String.join("-", written.strip().toLowerCase(Locale.ROOT).split("[\\s_-]+"));
    }
}
