package io.github.ictplan.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The school's folder as it is on disk when the tree is made. Links are never followed; hidden files and folders, {@code node_modules} and the
 * {@code target} of a Maven project are no part of it.
 */
public final class FolderTree implements FileTree {
    /** Git hosts refuse a larger file, so no school can have one in its repository. */
    static final long LARGEST_FILE = 100L * 1024 * 1024;

    private final Path root;
    private final Set<Path> excluded;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final SortedSet<String> paths;

    private record Entry(Path file, long size) {}

    private FolderTree(Path root, Set<Path> excluded) throws IOException {
        this.root = root;
        this.excluded = excluded;
        walk(root, "");
        skipped.sort(Comparator.comparing(Skipped::path));
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(entries.keySet()));
    }

    /**
     * Looks through a folder.
     *
     * @param excluded folders that are left out, such as those we write to; they need not exist
     * @throws EnvironmentException if {@code root} is not a folder that can be read
     */
    public static FolderTree of(Path root, Set<Path> excluded) {
        try {
            Path real = root.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new EnvironmentException(
                        "De map " + root + " is geen map. Geef de map van je school op, met ictplan.directory.");
            }
            Set<Path> left = new HashSet<>();
            for (Path path : excluded) {
                left.add(realOrAbsolute(path));
            }
            return new FolderTree(real, left);
        } catch (IOException | DirectoryIteratorException e) {
            throw new EnvironmentException(
                    "De map " + root + " kan niet gelezen worden. Kijk na of ze bestaat en of je ze mag openen.", e);
        }
    }

    private static Path realOrAbsolute(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        return Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }

    private void walk(Path folder, String prefix) throws IOException {
        for (Siblings.Kept<Path> kept : new Siblings<>(children(folder)).kept(prefix, skipped)) {
            enter(kept.file(), kept.path());
        }
    }

    private List<Siblings.Child<Path>> children(Path folder) throws IOException {
        List<Siblings.Child<Path>> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path file : stream) {
                if (!excluded.contains(file)) {
                    children.add(new Siblings.Child<>(file, FileNames.of(file)));
                }
            }
        }
        children.sort(Comparator.comparing((Siblings.Child<Path> child) -> child.name())
                .thenComparing(Siblings.Child::file));
        return children;
    }

    private void enter(Path file, String path) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink() || isJunction(file, attributes)) {
                skip(path, Skipped.Reason.SYMBOLIC_LINK);
            } else if (attributes.isDirectory()) {
                walk(file, path + "/");
            } else if (!attributes.isRegularFile()) {
                skip(path, Skipped.Reason.NOT_A_FILE);
            } else if (attributes.size() > LARGEST_FILE) {
                skip(path, Skipped.Reason.TOO_LARGE);
            } else if (!Files.isReadable(file)) {
                skip(path, Skipped.Reason.UNREADABLE);
            } else {
                entries.put(path, new Entry(file, attributes.size()));
            }
        } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
            skip(path, Skipped.Reason.UNREADABLE);
        }
    }

    /** Windows' other kind of link to a folder looks like a folder that is also something else. */
    private static boolean isJunction(Path file, BasicFileAttributes attributes) throws IOException {
        return attributes.isOther()
                && attributes.isDirectory()
                && !file.toRealPath().equals(file);
    }

    private void skip(String path, Skipped.Reason reason) {
        skipped.add(Skipped.of(path, reason));
    }

    /** The folder itself, without links in its path. */
    public Path root() {
        return root;
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) {
        Path file = entry(path).file();
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Het bestand " + path
                            + " kan niet gelezen worden. Kijk na of het nog bestaat en of je het mag openen.",
                    e);
        }
    }

    @Override
    public long size(String path) {
        return entry(path).size();
    }

    private Entry entry(String path) {
        Entry entry = entries.get(path);
        if (entry == null) {
            throw new IllegalStateException("no file " + path);
        }
        return entry;
    }

    @Override
    public List<Skipped> skipped() {
        return Collections.unmodifiableList(skipped);
    }
}
