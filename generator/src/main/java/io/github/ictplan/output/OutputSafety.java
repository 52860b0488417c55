package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;

/** Which folders may be filled and emptied, judged before anything is read or written. */
final class OutputSafety {
    private OutputSafety() {}

    static void check(Path target, Collection<Path> untouchable) {
        if (target.getFileName() == null || target.getParent() == null) {
            throw refused(target, "dat is de hele schijf");
        }
        if (target.toString().contains("${")) {
            throw refused(target, "die naam is niet ingevuld");
        }
        if (Files.isSymbolicLink(target)) {
            throw refused(target, "dat is een symbolische koppeling naar een andere map");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(target, "dat is een bestand");
        }
        for (Path name : target) {
            if (name.toString().equalsIgnoreCase(".git")) {
                throw refused(target, "daarin bewaart git de geschiedenis");
            }
        }
        for (Path folder : untouchable) {
            Path kept = folder.toAbsolutePath().normalize();
            if (target.startsWith(kept) || kept.startsWith(target)) {
                throw refused(target, "daarin staan bestanden van je school (" + kept + ")");
            }
        }
    }

    private static EnvironmentException refused(Path target, String why) {
        return new EnvironmentException("In " + target + " kan ictplan de site niet zetten: " + why
                + ". Kies een andere map met -Dictplan.outputDirectory=…, bijvoorbeeld target/site.");
    }
}
