package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas, held against the files of whole schools. */
class SchoolsAgreeTest {
    private static final Path TEMPLATE = Path.of("../template-school");
    private static final Path SCHEMAS = Path.of("../docs/schema");

    static Stream<Path> golden() throws IOException {
        try (Stream<Path> schools = Files.list(Path.of("src/test/sites"))) {
            return schools.sorted().toList().stream().map(school -> school.resolve("in"));
        }
    }

    @Test
    void everyFileOfTheExampleSchoolIsAccepted() throws IOException {
        FileTree school = FolderTree.of(TEMPLATE, Set.of());
        assertThat(described(school)).hasSizeGreaterThan(30);
        for (String path : described(school)) {
            assertThat(schema(path).validate(yaml(school, path), InputFormat.YAML))
                    .as(path)
                    .isEmpty();
        }
    }

    /** Whatever is not a mistake of YAML itself. */
    @ParameterizedTest
    @MethodSource("golden")
    void whatTheReaderFindsWrongTheSchemaFindsWrong(Path folder) throws IOException {
        FileTree school = FolderTree.of(folder, Set.of());
        List<Finding> findings = new PlanReader().read(school).findings();
        for (String path : described(school)) {
            List<Finding> here = findings.stream()
                    .filter(finding -> finding.where().file().equals(path))
                    .toList();
            if (here.stream().noneMatch(SchoolsAgreeTest::isUnreadable)
                    && here.stream().anyMatch(SchoolsAgreeTest::isOfKeys)) {
                assertThat(schema(path).validate(yaml(school, path), InputFormat.YAML))
                        .as(folder + "/" + path + " " + here)
                        .isNotEmpty();
            }
        }
    }

    private static boolean isUnreadable(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.rule().slug().matches("(yaml|gegevens|bestand)/.*");
    }

    private static boolean isOfKeys(Finding finding) {
        return finding.rule().slug().matches("(sleutel|waarde|zichtbaarheid)/.*");
    }

    /** The files that a schema describes. */
    private static List<String> described(FileTree school) {
        return school.paths().stream()
                .filter(path -> path.matches("ictplan\\.yaml|woordenlijst\\.yaml|profielen/.*\\.yaml")
                        || path.matches("(plan|schoolwerkplan)/.*\\.md")
                                && text(school, path).startsWith("---\n"))
                .toList();
    }

    private static String yaml(FileTree school, String path) {
        String text = text(school, path);
        return path.endsWith(".md") ? text.substring(4, text.indexOf("\n---", 3) + 1) : text;
    }

    private static String text(FileTree school, String path) {
        return new String(school.read(path), StandardCharsets.UTF_8);
    }

    private static JsonSchema schema(String path) throws IOException {
        String name = path.startsWith("plan/")
                ? "gegevens"
                : path.startsWith("schoolwerkplan/")
                        ? "brondocument"
                        : path.startsWith("profielen/") ? "profiel" : path.replace(".yaml", "");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }
}
