package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The marker in an output folder: which files in it are ours to replace or delete. */
final class Manifest {
    static final String NAME = ".ictplan-output";
    private static final String TITLE =
            "# Deze map is gemaakt door ictplan. Alles wat hieronder staat, wordt bij de volgende keer vervangen.";

    private Manifest() {}

    /** The bytes of a marker for these paths. */
    static byte[] bytes(Collection<String> paths) {
        return (TITLE + "\n" + String.join("\n", new TreeSet<>(paths)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** The files that we wrote into a folder, the marker itself included; none if it has no marker. */
    static SortedSet<String> read(Path folder) {
        SortedSet<String> paths = new TreeSet<>();
        if (!isIn(folder)) {
            return paths;
        }
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NAME), StandardCharsets.UTF_8);
            lines.stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(paths::add);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "De lijst van eerder gemaakte bestanden kan niet gelezen worden: " + folder.resolve(NAME)
                            + ". Kijk of je dat bestand mag openen, of verwijder de map " + folder + " zelf.",
                    e);
        }
        paths.add(NAME);
        return paths;
    }
}
