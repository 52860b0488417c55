package io.github.ictplan.site;

import io.github.ictplan.source.FileTree;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Files that are made each time they are read, and none is kept. */
final class LazyTree implements FileTree {
    private final SortedMap<String, Supplier<byte[]>> files;
    private final SortedSet<String> paths;

    LazyTree(SortedMap<String, Supplier<byte[]>> files) {
        this.files = new TreeMap<>(files);
        this.paths = Collections.unmodifiableSortedSet(new TreeSet<>(this.files.keySet()));
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) {
        Supplier<byte[]> file = files.get(path);
        if (file == null) {
            throw new IllegalStateException("no file " + path);
        }
        return file.get();
    }
}
