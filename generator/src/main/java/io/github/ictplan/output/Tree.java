package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders on the disk that are ours as a whole. */
final class Tree {
    private Tree() {}

    static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** Deletes a folder with everything in it, or a file; links are removed, not followed. */
    static void delete(Path path) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new EnvironmentException(
                    "De tijdelijke map " + path
                            + " kan niet verwijderd worden. Sluit programma's die er bestanden uit open hebben en probeer opnieuw.",
                    e);
        }
    }

    static EnvironmentException cannotWrite(Path file, IOException cause) {
        return new EnvironmentException(
                "Kan " + file + " niet schrijven" + room(file)
                        + ". Kijk of je daar mag schrijven en of de schijf niet vol is.",
                cause);
    }

    private static String room(Path file) {
        Path folder = file.getParent();
        try {
            FileStore store = Files.getFileStore(folder == null ? file : folder);
            return " (nog " + store.getUsableSpace() / (1024 * 1024) + " MB vrij)";
        } catch (IOException e) {
            return "";
        }
    }
}
