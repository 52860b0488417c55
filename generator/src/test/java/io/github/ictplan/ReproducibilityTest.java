package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two JVMs, one of a Turkish teacher in Tokyo, make the same bytes; one test a kind of file, so that a failure says which. */
class ReproducibilityTest {
    @TempDir
    static Path folder;

    private static Map<String, byte[]> here;
    private static Map<String, byte[]> there;

    @BeforeAll
    static void run() throws Exception {
        Path school = Schools.template();
        Process first = ForkedJvm.start(
                List.of(),
                List.of("-Duser.language=nl", "-Duser.country=BE", "-Duser.timezone=Europe/Brussels"),
                school,
                folder.resolve("here"));
        Process second = ForkedJvm.start(
                List.of(),
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-1"),
                school,
                folder.resolve("there"));
        assertThat(first.waitFor()).as(() -> log("here")).isZero();
        assertThat(second.waitFor()).as(() -> log("there")).isZero();
        here = files(folder.resolve("here"));
        there = files(folder.resolve("there"));
    }

    @Test
    void sameFiles() {
        assertThat(there.keySet()).isEqualTo(here.keySet());
    }

    @Test
    void samePages() {
        same(path -> path.endsWith(".html") || path.endsWith(".css") || path.endsWith(".xml"), 20);
    }

    @Test
    void sameJson() {
        same(path -> path.endsWith(".json"), 2);
    }

    @Test
    void samePdf() {
        same(path -> path.endsWith("ictplan.pdf"), 1);
    }

    private static void same(Predicate<String> kind, int atLeast) {
        List<String> paths = here.keySet().stream().filter(kind).sorted().toList();
        assertThat(paths).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(paths)
                .allSatisfy(path -> assertThat(there.get(path)).as(path).isEqualTo(here.get(path)));
    }

    private static Map<String, byte[]> files(Path root) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
