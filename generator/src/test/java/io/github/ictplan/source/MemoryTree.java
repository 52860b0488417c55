package io.github.ictplan.source;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A file tree that is a map. */
public final class MemoryTree implements FileTree {
    private final SortedMap<String, byte[]> files;
    private final SortedSet<String> paths;

    public MemoryTree(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.paths = Collections.unmodifiableSortedSet(new TreeSet<>(this.files.keySet()));
    }

    /** A tree of UTF-8 texts. */
    public static MemoryTree ofTexts(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new MemoryTree(files);
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalStateException("no file " + path);
        }
        return bytes;
    }
}
