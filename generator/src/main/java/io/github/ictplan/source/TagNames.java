package io.github.ictplan.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether a repository may hold tags, asked of its files alone: opening it costs a tenth of a second, which most schools need not wait. */
public final class TagNames {
    private static final String PACKED = " refs/tags/";

    private TagNames() {}

    /**
     * Whether a tag may begin so, or the past is cut off and nobody can tell.
     *
     * @param folder the root of a repository; another folder has no tags
     * @throws EnvironmentException if the repository cannot be read
     */
    public static boolean mayBegin(Path folder, String prefix) {
        try {
            Path git = folder.toRealPath().resolve(".git");
            return Files.isDirectory(git, LinkOption.NOFOLLOW_LINKS)
                    && (Files.exists(git.resolve("shallow"), LinkOption.NOFOLLOW_LINKS)
                            || Files.exists(git.resolve("reftable"), LinkOption.NOFOLLOW_LINKS)
                            || loose(git.resolve("refs/tags"), prefix)
                            || packed(git.resolve("packed-refs"), prefix));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "De map .git in " + folder + " kan niet gelezen worden. Kijk na of je ze mag openen.", e);
        }
    }

    private static boolean loose(Path tags, String prefix) throws IOException {
        if (!Files.isDirectory(tags, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> names = Files.list(tags)) {
            return names.anyMatch(tag -> tag.getFileName().toString().startsWith(prefix));
        }
    }

    private static boolean packed(Path refs, String prefix) throws IOException {
        return Files.isRegularFile(refs, LinkOption.NOFOLLOW_LINKS)
                && new String(Files.readAllBytes(refs), StandardCharsets.ISO_8859_1).contains(PACKED + prefix);
    }
}
