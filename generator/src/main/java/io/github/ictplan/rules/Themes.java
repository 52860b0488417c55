package io.github.ictplan.rules;

import io.github.ictplan.source.Shipped;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The themes that ship with ictplan, as data: {@code themas.txt}, one {@code id: naam} a line. */
public final class Themes {
    private static final class Ours {
        private static final SortedMap<String, String> ALL = read();
    }

    private static final String FILE = "themas.txt";

    private Themes() {}

    /** Dutch names by id. A school may name one of these without a document of its own for it. */
    public static SortedMap<String, String> shipped() {
        return Ours.ALL;
    }

    private static SortedMap<String, String> read() {
        SortedMap<String, String> names = new TreeMap<>();
        Shipped.lines(FILE).forEach(line -> {
            int colon = line.indexOf(": ");
            names.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return Collections.unmodifiableSortedMap(names);
    }
}
