package io.github.ictplan.changes;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.Decoded;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.SourceFile;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a school's files another state of them does not have. A line that only stands elsewhere is not another line; so each file is looked at
 * once, in time that grows with its length.
 */
public final class ChangedLines {
    private final Map<String, BitSet> byPath;

    private ChangedLines(Map<String, BitSet> byPath) {
        this.byPath = byPath;
    }

    /** Looks at some files; of any other no line changed. */
    public static ChangedLines between(FileTree before, FileTree after, Collection<String> paths) {
        Map<String, BitSet> byPath = new HashMap<>();
        for (String path : paths) {
            byPath.computeIfAbsent(path, asked -> compare(text(before, asked), text(after, asked)));
        }
        return new ChangedLines(byPath);
    }

    /** Findings at changed lines first, then those in files with changed lines; equal otherwise. */
    public Comparator<Finding> first() {
        return Comparator.comparingInt(this::distance);
    }

    private int distance(Finding finding) {
        BitSet lines = lines(finding.where().file());
        if (lines.get(finding.where().line())) {
            return 0;
        }
        return lines.isEmpty() ? 2 : 1;
    }

    /** The numbers of the lines that changed, from 1. */
    BitSet lines(String path) {
        return byPath.getOrDefault(path, new BitSet());
    }

    private static BitSet compare(List<String> before, List<String> after) {
        Map<String, Integer> old = new HashMap<>();
        before.forEach(line -> old.merge(line, 1, Integer::sum));
        BitSet changed = new BitSet();
        for (int i = 0; i < after.size(); i++) {
            if (old.merge(after.get(i), -1, (has, less) -> has + less) < 0) {
                changed.set(i + 1);
            }
        }
        return changed;
    }

    private static List<String> text(FileTree files, String path) {
        boolean there = files.contains(path);
        return there && SourceFile.decode(path, files.read(path)) instanceof Decoded.Text text
                ? text.file().text().lines().toList()
                : List.of();
    }
}
