package io.github.ictplan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The themes that ship with ictplan, as data: {@code themas.txt}, one {@code id: naam} a line. */
public final class Themes {
    private static final String FILE = "/io/github/ictplan/themas.txt";

    private Themes() {}

    /** Dutch names by id. A school may name one of these without a document of its own for it. */
    public static SortedMap<String, String> shipped() {
        try (InputStream file = Themes.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            SortedMap<String, String> names = new TreeMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int colon = line.indexOf(": ");
                names.put(line.substring(0, colon), line.substring(colon + 2));
            });
            return Collections.unmodifiableSortedMap(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
