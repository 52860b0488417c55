package io.github.ictplan.source;

import java.util.List;
import java.util.SortedSet;

/** Files by path, read when asked. Paths use {@code /}, are relative, hold no {@code .} or {@code ..}, and are sorted. Safe for use by several threads. */
public interface FileTree {

    /** All paths, in the order of their characters. */
    SortedSet<String> paths();

    /**
     * The bytes of one file.
     *
     * @throws IllegalStateException if {@link #paths()} does not hold the path
     * @throws EnvironmentException if the file cannot be read
     */
    byte[] read(String path);

    /** Size in bytes, known without reading where that is possible. */
    default long size(String path) {
        return read(path).length;
    }

    /** Whether the file itself is kept elsewhere and was not fetched, so that what is read is a note in its place. */
    default boolean isElsewhere(String path) {
        return false;
    }

    default boolean contains(String path) {
        return paths().contains(path);
    }

    /** What lies there but is not in {@link #paths()}, sorted by path. */
    default List<Skipped> skipped() {
        return List.of();
    }
}
