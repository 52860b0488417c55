package io.github.ictplan.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What git keeps in place of a file of Git LFS: git-lfs.com, specification, "The Pointer".
 *
 * @param id SHA-256 of the file, in hexadecimal digits
 * @param size of the file, in bytes
 */
record LfsPointer(String id, long size) {
    /** A larger file is no pointer. */
    static final int LONGEST = 1024;

    private static final Pattern FORM = Pattern.compile(
            "version https://git-lfs\\.github\\.com/spec/v1\n(?:ext-[^\n]{1,200}\n){0,10}oid sha256:([0-9a-f]{64})\nsize (\\d{1,18})\n?");

    static Optional<LfsPointer> in(byte[] file) {
        if (file.length > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        return form.matches()
                ? Optional.of(new LfsPointer(form.group(1), Long.parseLong(form.group(2))))
                : Optional.empty();
    }

    /** Where the file itself is, if it was fetched. */
    Optional<Path> kept(Path gitFolder) throws IOException {
        Path file = gitFolder
                .resolve("lfs/objects")
                .resolve(id.substring(0, 2))
                .resolve(id.substring(2, 4))
                .resolve(id);
        boolean whole = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
        return whole ? Optional.of(file) : Optional.empty();
    }
}
