package io.github.ictplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The schools that tests build. */
final class Schools {
    private Schools() {}

    /** The module's folder is the working folder of its tests. */
    static Path template() {
        return Path.of("..", "template-school").toAbsolutePath().normalize();
    }

    static Path golden() {
        return Path.of("src", "test", "sites").toAbsolutePath();
    }

    /** Copies a school without what was built in it. */
    static Path copy(Path school, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(school)) {
            for (Path file : files.filter(f -> !school.relativize(f).startsWith("target"))
                    .toList()) {
                Path copy = to.resolve(school.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }
}
