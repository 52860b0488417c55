package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Which folders may be filled and emptied, judged before anything is read or written. */
final class OutputSafety {
    private OutputSafety() {}

    /**
     * @param property the setting that chose the target
     * @throws EnvironmentException if writing in it could harm what is not ours
     */
    static void check(Path target, Collection<Path> untouchable, String property) {
        String why = objection(target, untouchable);
        if (why != null) {
            throw refused(target, why, property);
        }
    }

    /** @throws EnvironmentException if the folder for reports is that of the site, or lies in it */
    static void checkOutside(Path reports, Path site) {
        if (reports.startsWith(site) || real(reports).startsWith(real(site))) {
            throw refused(
                    reports, "daar komt de website, en de bevindingen zijn niet voor iedereen", "reportDirectory");
        }
    }

    private static EnvironmentException refused(Path target, String why, String property) {
        return new EnvironmentException("In " + target + " kan ictplan niet schrijven: " + why
                + ". Kies een andere map met -Dictplan." + property + "=…, bijvoorbeeld "
                + (property.equals("outputDirectory") ? "target/site." : "target/ictplan."));
    }

    private static @Nullable String objection(Path target, Collection<Path> untouchable) {
        if (target.getFileName() == null || target.getParent() == null) {
            return "dat is de hele schijf";
        }
        if (target.toString().contains("${")) {
            return "die naam is niet ingevuld";
        }
        if (Files.isSymbolicLink(target)) {
            return "dat is een symbolische koppeling naar een andere map";
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return "dat is een bestand";
        }
        for (Path name : target) {
            if (name.toString().equalsIgnoreCase(".git")) {
                return "daarin bewaart git de geschiedenis";
            }
        }
        Path real = real(target);
        for (Path folder : untouchable) {
            Path kept = folder.toAbsolutePath().normalize();
            if (overlap(target, kept) || overlap(real, real(kept))) {
                return "daarin staan bestanden van je school (" + kept + ")";
            }
        }
        return null;
    }

    private static boolean overlap(Path target, Path kept) {
        return target.startsWith(kept) || kept.startsWith(target);
    }

    /** Where a path leads when the symbolic links on the way to it are followed, whether or not its end exists. */
    private static Path real(Path path) {
        Path parent = path.getParent();
        Path name = path.getFileName();
        if (parent == null || name == null) {
            return path;
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return real(parent).resolve(name);
        }
    }
}
