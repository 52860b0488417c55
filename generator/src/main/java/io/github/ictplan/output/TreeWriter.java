package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Fills an empty folder with the files of a tree; every file is made when its turn comes. */
final class TreeWriter {
    private final Path folder;
    private final int threads;

    TreeWriter(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /** The marker comes last, so that a folder with a marker is complete. */
    void write(FileTree tree) {
        List<String> paths = List.copyOf(tree.paths());
        createFolders(paths);
        writeAll(tree, paths);
        write(Manifest.NAME, Manifest.bytes(paths));
    }

    private void createFolders(List<String> paths) {
        TreeSet<Path> folders = new TreeSet<>();
        folders.add(folder);
        for (String path : paths) {
            Path parent = inside(path).getParent();
            if (parent != null) {
                folders.add(parent);
            }
        }
        folders.forEach(Tree::createFolder);
    }

    private void writeAll(FileTree tree, List<String> paths) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> {
                    for (int at = next.getAndIncrement(); at < paths.size(); at = next.getAndIncrement()) {
                        write(paths.get(at), tree.read(paths.get(at)));
                    }
                }));
            }
            for (Future<?> worker : workers) {
                await(worker);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void write(String path, byte[] bytes) {
        Path file = inside(path);
        try {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw Tree.cannotWrite(file, e);
        }
    }

    /** Java writes names in the character set of the machine, and a bare server knows only that of English. */
    private Path resolve(String path) {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new EnvironmentException(
                    "Deze computer kan de naam " + path
                            + " niet schrijven: hij staat ingesteld op een taal zonder accenten. Zet LC_ALL=C.UTF-8 voor het commando, of haal de"
                            + " accenten uit de bestandsnaam.",
                    e);
        }
    }

    private Path inside(String path) {
        Path file = resolve(path).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalStateException("path leaves the output: " + path);
        }
        return file;
    }
}
