package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment leaves the old site whole, or has put the new one there whole. */
class KilledRunTest {
    private static final String OLD = "De laptops van graad 3 blijven op school.";
    private static final String NEW = "De laptops van graad 3 gaan mee naar huis.";

    @TempDir
    Path folder;

    @Test
    void leavesAWholeSite() throws Exception {
        killAtMoments(4);
    }

    @Tag("slow")
    @Test
    void leavesAWholeSiteWheneverItIsKilled() throws Exception {
        killAtMoments(40);
    }

    private void killAtMoments(int moments) throws Exception {
        Path school = school(OLD);
        long start = System.nanoTime();
        assertThat(run(school).waitFor()).isZero();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        TreeMap<String, String> old = site();
        Files.writeString(school.resolve("plan/index.md"), "# In het kort\n\n" + NEW + "\n");

        boolean sawOld = false;
        for (int i = 1; i <= moments; i++) {
            Process process = run(school);
            process.waitFor(millis * i / moments, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            TreeMap<String, String> after = site();
            sawOld |= after.equals(old);
            if (!after.equals(old)) {
                assertThat(after.keySet()).isEqualTo(old.keySet());
                assertThat(after.get("index.html")).contains(NEW);
            }
        }

        assertThat(sawOld).as("at least one run was killed before it published").isTrue();
        assertThat(run(school).waitFor()).isZero();
        assertThat(site().get("index.html")).contains(NEW);
        try (Stream<Path> left = Files.list(folder.resolve("target"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("site", "ictplan", ".site.slot");
        }
    }

    private Process run(Path school) {
        return ForkedJvm.start(List.of(), List.of(), school, folder.resolve("target"), "nopdf");
    }

    private Path school(String text) throws Exception {
        Path school = Files.createDirectories(folder.resolve("school"));
        Files.createDirectories(school.resolve("plan/map"));
        Files.writeString(school.resolve("plan/index.md"), "# In het kort\n\n" + text + "\n");
        for (int i = 0; i < 60; i++) {
            Files.writeString(
                    school.resolve("plan/map/p" + i + ".md"),
                    "# Pagina " + i + "\n\n" + "Tekst van een pagina. ".repeat(50));
        }
        return school;
    }

    /** The site as a visitor finds it; between the two moves of a swap it waits beside, and the next run brings it back. */
    private TreeMap<String, String> site() throws Exception {
        Path site = folder.resolve("target/site");
        Path root = Files.exists(site) ? site : folder.resolve("target/.site.oud");
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : new TreeSet<>(all.filter(Files::isRegularFile).toList())) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
