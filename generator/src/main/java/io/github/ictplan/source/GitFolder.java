package io.github.ictplan.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/** A {@code .git} folder, looked at without following any link out of it. */
record GitFolder(Path path) {
    private static final Pattern BRANCH = Pattern.compile("ref: (refs/[^\\x00-\\x20\\\\~^:?*\\[]+)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{40}");
    private static final int LONGEST_REF = 4096;
    private static final int LONGEST_PACKED_REFS = 16 * 1024 * 1024;

    Path objects() {
        return path.resolve("objects");
    }

    Path shallowFile() {
        return path.resolve("shallow");
    }

    /** Whether everything that a reader of objects opens lies in here: not so for work trees, clones that borrow objects, and links. */
    boolean isSelfContained() throws IOException {
        return isFolder(path)
                && isFolder(objects())
                && !exists(path.resolve("commondir"))
                && !exists(objects().resolve("info/alternates"))
                && holdsNoLink(objects())
                && (!exists(objects().resolve("pack")) || holdsNoLink(objects().resolve("pack")))
                && !Files.isSymbolicLink(shallowFile());
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean holdsNoLink(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (Files.isSymbolicLink(child)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The commit that is checked out; null in a repository without commits or of a form that we do not know. */
    @Nullable
    ObjectId head() throws IOException {
        String head = text("HEAD", LONGEST_REF);
        if (head == null) {
            return null;
        }
        Matcher branch = BRANCH.matcher(head.strip());
        return branch.matches() ? branch(branch.group(1)) : id(head);
    }

    private @Nullable ObjectId branch(String name) throws IOException {
        String loose = name.contains("..") ? null : text(name, LONGEST_REF);
        if (loose != null) {
            return id(loose);
        }
        String packed = text("packed-refs", LONGEST_PACKED_REFS);
        return packed == null
                ? null
                : packed.lines()
                        .filter(line -> line.endsWith(" " + name))
                        .map(line -> id(line.substring(0, line.length() - name.length())))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable ObjectId id(String text) {
        String id = text.strip();
        return ID.matcher(id).matches() ? ObjectId.fromString(id) : null;
    }

    private @Nullable String text(String name, int limit) throws IOException {
        Path file = path.resolve(name);
        boolean ours = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) <= limit
                && file.toRealPath().equals(file);
        return ours ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : null;
    }
}
