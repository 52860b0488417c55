package io.github.ictplan.source;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Searches, from the newest commit to the oldest, the first that gave each path the content it has in the newest. A merge changed a path only
 * if all its parents had something else. Names are not followed over renames.
 */
final class LastChanged {
    private final ObjectReader reader;
    /** By the path as git stores it: what it must be called, and the content it has now. */
    private final Map<String, Wanted> wanted = new HashMap<>();

    private final Set<String> folders = new HashSet<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    private record Wanted(String path, ObjectId content) {}

    LastChanged(ObjectReader reader, RevCommit head, Collection<String> paths) throws IOException {
        this.reader = reader;
        Set<String> asked = new HashSet<>(paths);
        Set<String> askedFolders = new HashSet<>();
        paths.forEach(path -> addFolders(path, askedFolders));
        try (TreeWalk tree = new TreeWalk(reader)) {
            tree.addTree(head.getTree());
            while (tree.next()) {
                String stored = tree.getPathString();
                String path = Normalizer.normalize(stored, Normalizer.Form.NFC);
                if (tree.isSubtree() && askedFolders.contains(path)) {
                    tree.enterSubtree();
                } else if (asked.contains(path)) {
                    wanted.put(stored, new Wanted(path, tree.getObjectId(0)));
                    addFolders(stored, folders);
                }
            }
        }
    }

    private static void addFolders(String path, Set<String> folders) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (!folders.add(path.substring(0, slash))) {
                return;
            }
        }
    }

    boolean isDone() {
        return wanted.isEmpty();
    }

    Map<String, LocalDate> dates() {
        return dates;
    }

    void look(RevWalk walk, RevCommit commit, LocalDate date) throws IOException {
        try (TreeWalk trees = new TreeWalk(reader)) {
            trees.addTree(commit.getTree());
            for (RevCommit parent : commit.getParents()) {
                walk.parseHeaders(parent);
                trees.addTree(parent.getTree());
            }
            while (trees.next()) {
                if (trees.getRawMode(0) == 0 || isInAnyParent(trees)) {
                    continue;
                }
                if (!trees.isSubtree()) {
                    give(trees.getPathString(), trees, date);
                } else if (folders.contains(trees.getPathString())) {
                    trees.enterSubtree();
                }
            }
        }
    }

    private static boolean isInAnyParent(TreeWalk trees) {
        for (int parent = 1; parent < trees.getTreeCount(); parent++) {
            if (trees.getRawMode(parent) != 0 && trees.idEqual(0, parent)) {
                return true;
            }
        }
        return false;
    }

    private void give(String stored, TreeWalk trees, LocalDate date) {
        Wanted file = wanted.get(stored);
        if (file != null && trees.getObjectId(0).equals(file.content())) {
            dates.put(file.path(), date);
            wanted.remove(stored);
        }
    }
}
