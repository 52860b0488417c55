package io.github.ictplan.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a test asks of the disk that not every system gives: it is skipped there, and says why. */
public final class Disk {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private Disk() {}

    /** A symbolic link; on Windows only who has the right may make one. */
    public static Path link(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (FileSystemException e) {
            assumeTrue(!WINDOWS, "Windows lets this user make no symbolic link");
            throw e;
        }
    }

    static void mustTakeAnyName() {
        assumeTrue(!WINDOWS, "Windows refuses or changes such a name, so no school there has it");
    }

    static void mustHavePipesAndRights() {
        assumeTrue(!WINDOWS, "Windows has no named pipes in folders, and rights of another kind");
    }

    /** macOS and Windows take two names that differ in capitals or in how an accent is stored for one. */
    static void mustTellNamesApart(Path folder) throws IOException {
        Path probe = Files.createTempDirectory(folder, ".proef");
        Files.writeString(probe.resolve("E\u0301"), "een");
        boolean apart = !Files.exists(probe.resolve("e\u0301")) && !Files.exists(probe.resolve("\u00c9"));
        Files.delete(probe.resolve("E\u0301"));
        Files.delete(probe);
        assumeTrue(apart, "this disk takes names that differ in capitals or accents for one");
    }
}
