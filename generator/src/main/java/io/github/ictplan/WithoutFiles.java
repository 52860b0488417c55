package io.github.ictplan;

import io.github.ictplan.source.FileTree;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A folder in which some files are not there. */
final class WithoutFiles implements FileTree {
    private final FileTree tree;
    private final SortedSet<String> paths;

    WithoutFiles(FileTree tree, Set<String> missing) {
        this.tree = tree;
        SortedSet<String> left = new TreeSet<>(tree.paths());
        left.removeAll(missing);
        this.paths = Collections.unmodifiableSortedSet(left);
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) {
        if (!paths.contains(path)) {
            throw new IllegalStateException("no file " + path);
        }
        return tree.read(path);
    }

    @Override
    public long size(String path) {
        return paths.contains(path) ? tree.size(path) : read(path).length;
    }
}
