package io.github.ictplan.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/**
 * The school's folder as it is in a commit: the same files that {@link FolderTree} finds in a clean copy of it. The bytes are those that git keeps, with
 * the line ends of the repository; a file of Git LFS is read from its store if it was fetched, else it is its pointer.
 */
public final class GitTree implements FileTree {
    /** Files and folders, hidden ones too. A folder can be in git under a thousand names, and hold as many of another: twelve objects, a million million files. */
    static final int MOST = 100_000;

    private final Repository repository;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final SortedSet<String> submodules = new TreeSet<>();
    private final SortedSet<String> paths;
    private int met;

    /** @param pointer to a file of Git LFS, which is {@code kept} elsewhere in the repository or was not fetched */
    private record Entry(
            ObjectId id,
            long size,
            @Nullable LfsPointer pointer,
            @Nullable Path kept) {}

    private record Stored(byte[] name, FileMode mode, ObjectId id) {}

    private GitTree(Repository repository, ObjectReader reader, @Nullable ObjectId folder) throws IOException {
        this.repository = repository;
        if (folder != null) {
            walk(reader, folder, "");
        }
        skipped.sort(Comparator.comparing(Skipped::path));
        paths = Collections.unmodifiableSortedSet(new TreeSet<>(entries.keySet()));
    }

    /** @param prefix of the school's folder from the root of the repository, without slash at its end */
    static GitTree of(Repository repository, ObjectId commit, String prefix) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectReader reader = walk.getObjectReader();
            ObjectId folder = walk.parseCommit(commit).getTree().getId();
            for (String name : prefix.isEmpty() ? new String[0] : prefix.split("/")) {
                folder = folder == null ? null : folder(reader, folder, name);
            }
            return new GitTree(repository, reader, folder);
        }
    }

    private static @Nullable ObjectId folder(ObjectReader reader, ObjectId in, String name) throws IOException {
        String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
        for (Siblings.Child<Stored> child : children(reader, in, MOST)) {
            if (child.name().equals(wanted) && child.file().mode().equals(FileMode.TREE)) {
                return child.file().id();
            }
        }
        return null;
    }

    private static List<Siblings.Child<Stored>> children(ObjectReader reader, ObjectId folder, int most)
            throws IOException {
        List<Siblings.Child<Stored>> children = new ArrayList<>();
        CanonicalTreeParser parser = new CanonicalTreeParser(new byte[0], reader, folder);
        for (; !parser.eof(); parser.next()) {
            if (children.size() == most) {
                throw GitTrouble.tooMany(MOST);
            }
            byte[] name = new byte[parser.getNameLength()];
            parser.getName(name, 0);
            String nfc = Normalizer.normalize(new String(name, StandardCharsets.UTF_8), Normalizer.Form.NFC);
            Stored stored = new Stored(name, parser.getEntryFileMode(), parser.getEntryObjectId());
            children.add(new Siblings.Child<>(stored, nfc));
        }
        children.sort(Comparator.comparing((Siblings.Child<Stored> child) -> child.name())
                .thenComparing(child -> child.file().name(), Arrays::compareUnsigned));
        return children;
    }

    private void walk(ObjectReader reader, ObjectId folder, String prefix) throws IOException {
        List<Siblings.Child<Stored>> children = children(reader, folder, MOST - met);
        met += children.size();
        for (Siblings.Kept<Stored> kept : new Siblings<>(children).kept(prefix, skipped)) {
            enter(reader, kept.file(), kept.path());
        }
    }

    private void enter(ObjectReader reader, Stored stored, String path) throws IOException {
        if (stored.mode().equals(FileMode.TREE)) {
            walk(reader, stored.id(), path + "/");
        } else if (stored.mode().equals(FileMode.SYMLINK)) {
            skipped.add(Skipped.of(path, Skipped.Reason.SYMBOLIC_LINK));
        } else if (stored.mode().equals(FileMode.GITLINK)) {
            submodules.add(path);
        } else {
            enter(path, entry(reader, stored.id()));
        }
    }

    private Entry entry(ObjectReader reader, ObjectId id) throws IOException {
        long size = reader.getObjectSize(id, Constants.OBJ_BLOB);
        LfsPointer pointer = size > LfsPointer.LONGEST
                ? null
                : LfsPointer.in(reader.open(id, Constants.OBJ_BLOB).getCachedBytes())
                        .orElse(null);
        if (pointer == null) {
            return new Entry(id, size, null, null);
        }
        Path kept = pointer.kept(repository.getCommonDirectory().toPath()).orElse(null);
        return new Entry(id, kept == null ? size : pointer.size(), pointer, kept);
    }

    private void enter(String path, Entry entry) {
        if (entry.size() > FolderTree.LARGEST_FILE) {
            skipped.add(Skipped.of(path, Skipped.Reason.TOO_LARGE));
        } else {
            entries.put(path, entry);
        }
    }

    @Override
    public SortedSet<String> paths() {
        return paths;
    }

    @Override
    public byte[] read(String path) {
        Entry entry = entry(path);
        return GitTrouble.asking(() -> entry.kept() != null
                ? Files.readAllBytes(entry.kept())
                : repository.open(entry.id(), Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE));
    }

    @Override
    public long size(String path) {
        return entry(path).size();
    }

    @Override
    public boolean isElsewhere(String path) {
        Entry entry = entry(path);
        return entry.pointer() != null && entry.kept() == null;
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

    /** Folders that are repositories of their own, of which a commit here keeps no files. */
    public SortedSet<String> submodules() {
        return Collections.unmodifiableSortedSet(submodules);
    }
}
