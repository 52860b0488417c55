package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileTree;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * A folder that we fill: first beside it, then in one swap, so that a run that fails or is killed leaves the old content whole. Beside {@code
 * site} that uses {@code .site.nieuw}, {@code .site.oud} and {@code .site.slot} (the lock).
 *
 * <p>Only files that the marker names as ours are ever replaced or deleted.
 */
public final class OutputFolder {
    /** Files that file managers leave behind and nobody misses. */
    private static final List<String> LEFT_BY_FILE_MANAGERS = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path target;
    private final Path fresh;
    private final Path old;

    private OutputFolder(Path target) {
        this.target = target;
        this.fresh = beside("nieuw");
        this.old = beside("oud");
    }

    /**
     * @param target where the content goes; need not exist
     * @param untouchable folders of the school: the target may be none of them, and not around or within one
     * @throws EnvironmentException if writing there could harm what is not ours
     */
    public static OutputFolder at(Path target, Collection<Path> untouchable) {
        Path absolute = target.toAbsolutePath().normalize();
        OutputSafety.check(absolute, untouchable, "outputDirectory");
        return new OutputFolder(absolute);
    }

    /**
     * Writes a tree beside the target.
     *
     * @param threads how many files are made and written at the same time
     * @throws EnvironmentException if the disk refuses, if the target holds files that are not ours, or if another run is busy here
     */
    public StagedOutput stage(FileTree tree, int threads) {
        Lock lock = lock();
        try {
            recover();
            refuseForeignFiles();
            Tree.delete(fresh);
            new TreeWriter(fresh, threads).write(tree);
            return new StagedOutput(this, lock, tree.paths());
        } catch (RuntimeException | Error e) {
            Tree.delete(fresh);
            lock.close();
            throw e;
        }
    }

    /** Replaces or adds one file and leaves the others as they are. */
    public void put(String path, byte[] bytes) {
        try (Lock held = lock()) {
            held.check();
            recover();
            refuseForeignFiles();
            SortedSet<String> ours = Manifest.read(target);
            ours.remove(Manifest.NAME);
            ours.add(path);
            SingleFile.write(target.resolve(Manifest.NAME), Manifest.bytes(ours));
            SingleFile.write(target.resolve(path), bytes);
        }
    }

    /** The folder itself. */
    public Path path() {
        return target;
    }

    void swap() {
        boolean hadOld = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (hadOld) {
            refuseForeignFiles();
            move(target, old);
        }
        try {
            move(fresh, target);
        } catch (RuntimeException e) {
            if (hadOld) {
                move(old, target);
            }
            throw e;
        }
        Tree.delete(old);
    }

    void discard() {
        Tree.delete(fresh);
    }

    /** A run was killed: between the two moves of a swap the old content waits under another name; elsewhere only rubbish is left. */
    private void recover() {
        if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            move(old, target);
        }
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            Tree.delete(old);
        }
    }

    private void refuseForeignFiles() {
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        SortedSet<String> ours = Manifest.read(target);
        try (Stream<Path> files = Files.walk(target)) {
            files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> target.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !ours.contains(path) && !leftByFileManager(path))
                    .sorted()
                    .findFirst()
                    .ifPresent(path -> {
                        throw new EnvironmentException(
                                "In de map " + target + " staat een bestand dat ictplan niet maakte: " + path
                                        + ". Verplaats dat bestand, of kies een andere map met -Dictplan.outputDirectory=…");
                    });
        } catch (IOException e) {
            throw new EnvironmentException(
                    "De map " + target + " kan niet gelezen worden. Kijk of je ze mag openen.", e);
        }
    }

    private static boolean leftByFileManager(String path) {
        return LEFT_BY_FILE_MANAGERS.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    private Lock lock() {
        Tree.createFolder(parent());
        return Lock.on(beside("slot"), target);
    }

    private Path beside(String role) {
        return parent().resolve("." + name() + "." + role);
    }

    private Path parent() {
        Path parent = target.getParent();
        if (parent == null) {
            throw new IllegalStateException("refused before: " + target);
        }
        return parent;
    }

    private String name() {
        Path name = target.getFileName();
        if (name == null) {
            throw new IllegalStateException("refused before: " + target);
        }
        return name.toString();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new EnvironmentException(
                    "Deze schijf kan de map " + from
                            + " niet in één keer hernoemen. Kies een map op een gewone schijf.",
                    e);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "De map " + from + " kan niet hernoemd worden naar " + to
                            + ". Sluit programma's die er bestanden uit open hebben en probeer opnieuw.",
                    e);
        }
    }
}
