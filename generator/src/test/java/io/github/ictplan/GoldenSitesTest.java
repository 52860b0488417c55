package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole small schools: {@code src/test/sites/NAME/in} makes {@code out}. A school with fouten gives only {@code bevindingen.txt}. {@code
 * -Dgolden=update} rewrites {@code out}; review the difference as you review code.
 */
class GoldenSitesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    /** The schemas for editors are those of {@code docs/schema}, whatever the school. */
    private static final String SAME_EVERYWHERE = "schema/";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everySchoolMakesItsSite() throws IOException {
        List<Path> schools;
        try (Stream<Path> list = Files.list(Schools.golden())) {
            schools = list.sorted().toList();
        }
        assertThat(schools).hasSizeGreaterThanOrEqualTo(8);
        return schools.stream().map(school -> DynamicTest.dynamicTest(name(school), () -> compare(school)));
    }

    private void compare(Path school) throws IOException {
        SortedMap<String, String> made = make(school.resolve("in"), folder.resolve(name(school)));
        Path out = school.resolve("out");
        if (UPDATE) {
            write(out, made);
        }
        SortedMap<String, String> expected = texts(out);
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        assertThat(made).allSatisfy((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private static SortedMap<String, String> make(Path school, Path target) throws IOException {
        Outcome outcome = new Pipeline(SiteRun.settings(school, target, false)).site();
        SortedMap<String, String> made = new TreeMap<>();
        if (!outcome.failed()) {
            made.putAll(texts(target.resolve("site")));
            made.keySet().removeIf(path -> path.startsWith(SAME_EVERYWHERE));
        }
        byte[] findings = (outcome.text() + "\n").getBytes(StandardCharsets.UTF_8);
        made.put("bevindingen.txt", new String(findings, StandardCharsets.ISO_8859_1));
        return made;
    }

    private static SortedMap<String, String> texts(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    texts.put(
                            root.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return texts;
    }

    private static void write(Path out, SortedMap<String, String> texts) throws IOException {
        if (Files.isDirectory(out)) {
            try (Stream<Path> old = Files.walk(out)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (var text : texts.entrySet()) {
            Path file = out.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
