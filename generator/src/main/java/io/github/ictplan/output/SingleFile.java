package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/** One file that is replaced in one go: a reader sees the old bytes or the new ones, never half. */
public final class SingleFile {
    private SingleFile() {}

    /**
     * Refuses a folder for reports.
     *
     * @param site what everybody reads: reports quote what is hidden, so the folder may not be it nor lie in it
     * @param untouchable folders of the school: the folder may be none of them, and not around or within one
     * @throws EnvironmentException if writing there could harm what is not ours
     */
    public static void checkReports(Path folder, Path site, Collection<Path> untouchable) {
        Path absolute = folder.toAbsolutePath().normalize();
        OutputSafety.check(absolute, untouchable, "reportDirectory");
        OutputSafety.checkOutside(absolute, site.toAbsolutePath().normalize());
    }

    /** Writes a file; its folder is made if need be. */
    public static void write(Path file, byte[] bytes) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IllegalStateException("not a file: " + file);
        }
        Tree.createFolder(folder);
        Path fresh = folder.resolve("." + absolute.getFileName() + ".nieuw");
        try {
            Files.deleteIfExists(fresh);
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
                throw new EnvironmentException(
                        "Waar het bestand " + absolute + " moet komen, staat een map. Verplaats die map.");
            }
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Tree.cannotWrite(absolute, e);
        } finally {
            Tree.delete(fresh);
        }
    }
}
