package io.github.ictplan.rules.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Text in which nothing private stands: the example school, the golden schools, and prose of our own full of look-alikes. */
final class PrivateProse {
    private static final Path OWN = Path.of("src/test/resources/privacy/onschuldig.md");

    private PrivateProse() {}

    /** Texts by the path of their file. */
    static SortedMap<String, String> files() {
        SortedMap<String, String> texts = new TreeMap<>();
        add(texts, Path.of("../template-school"));
        add(texts, Path.of("src/test/sites"));
        texts.put(OWN.toString(), read(OWN));
        return texts;
    }

    private static void add(SortedMap<String, String> texts, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*\\.(?:md|yaml)"))
                    .filter(file -> !file.toString().replace('\\', '/').matches(".*/(?:out|target)/.*"))
                    .forEach(file -> texts.put(file.toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
