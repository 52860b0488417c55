package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A whole run on the disk, PDF included, of a school that stands in memory. */
public final class Published {
    private Published() {}

    /** What the run says, whatever its weight. */
    public static List<Finding> findings(Map<String, byte[]> files) {
        return findings(files, true, school -> {});
    }

    /**
     * The same without a PDF, of a school of which something else is made too.
     *
     * @param more done with the folder before the run
     */
    public static List<Finding> findings(Map<String, byte[]> files, Consumer<Path> more) {
        return findings(files, false, more);
    }

    private static List<Finding> findings(Map<String, byte[]> files, boolean pdf, Consumer<Path> more) {
        try {
            Path folder = Files.createTempDirectory("ictplan");
            try {
                return run(folder, files, pdf, more);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Finding> run(Path folder, Map<String, byte[]> files, boolean pdf, Consumer<Path> more)
            throws IOException {
        Path school = folder.resolve("school");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = school.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        more.accept(school);
        return new Pipeline(SiteRun.settings(school, folder.resolve("target"), pdf, null))
                .site()
                .findings();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }
}
