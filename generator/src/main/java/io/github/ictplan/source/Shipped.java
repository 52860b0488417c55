package io.github.ictplan.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that ship with ictplan: pages of rules, profiles, lists of words. A teacher could edit them. */
public final class Shipped {
    private static final String ROOT = "/io/github/ictplan/";

    private Shipped() {}

    /**
     * The text of a file of ours, as it is.
     *
     * @param path from the folder of all our resources, such as {@code rules/merken.txt}
     * @throws IllegalStateException if we forgot to ship it
     */
    public static String text(String path) {
        try (InputStream file = Shipped.class.getResourceAsStream(ROOT + path)) {
            if (file == null) {
                throw new IllegalStateException("not shipped: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a list of ours, without empty ones and without remarks, which begin with {@code #}; an indent is kept. */
    public static List<String> lines(String path) {
        return text(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
