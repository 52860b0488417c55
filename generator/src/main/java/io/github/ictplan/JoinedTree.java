package io.github.ictplan;

import io.github.ictplan.source.FileTree;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The pages of a site and the files that are made beside them, each when it is read. */
final class JoinedTree implements FileTree {
    private final FileTree pages;
    private final SortedMap<String, Supplier<byte[]>> beside;
    private final SortedSet<String> paths;

    JoinedTree(FileTree pages, SortedMap<String, Supplier<byte[]>> beside) {
        this.pages = pages;
        this.beside = beside;
        SortedSet<String> all = new TreeSet<>(pages.paths());
        all.addAll(beside.keySet());
        this.paths = Collections.unmodifiableSortedSet(all);
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) {
        Supplier<byte[]> maker = beside.get(path);
        return maker != null ? maker.get() : pages.read(path);
    }
}
