package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ictplan.rules.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private static final Path DOCS = Path.of("../docs/schema");
    private static final Path SHIPPED = Path.of("../template-school/.vscode/schema");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private final SortedMap<String, byte[]> files = new Schemas(RuleBook.standard()).files();

    /** {@code -Dgolden=update} makes them again. */
    @Test
    void thePublishedSchemasAreUpToDate() throws IOException {
        for (var file : files.entrySet()) {
            compare(DOCS.resolve(file.getKey()), file.getValue());
        }
    }

    /** So that an editor helps without a network. */
    @Test
    void theExampleSchoolShipsTheSameSchemas() throws IOException {
        for (var file : files.entrySet()) {
            compare(SHIPPED.resolve(file.getKey()), file.getValue());
        }
        try (Stream<Path> shipped = Files.list(SHIPPED)) {
            assertThat(shipped.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
    }

    @Test
    void theExampleSchoolTellsEditorsWhereTheyAre() throws IOException {
        Path school = SHIPPED.getParent().getParent();
        for (String name : List.of("ictplan", "woordenlijst")) {
            assertThat(Files.readString(school.resolve(name + ".yaml")))
                    .startsWith("# yaml-language-server: $schema=.vscode/schema/" + name + ".schema.json\n");
        }
        JsonNode settings = new ObjectMapper()
                .readTree(school.resolve(".vscode/settings.json").toFile());
        settings.get("yaml.schemas")
                .fieldNames()
                .forEachRemaining(path -> assertThat(school.resolve(path)).exists());
    }

    private static void compare(Path path, byte[] bytes) throws IOException {
        if (UPDATE) {
            Files.write(path, bytes);
        }
        assertThat(path).as("run with -Dgolden=update").hasBinaryContent(bytes);
    }

    @Test
    void everyLineOfTheExplanationsIsUsed() {
        String all = files.values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        Explanations explanations = Explanations.shipped();
        assertThat(explanations.paths())
                .allSatisfy(path -> assertThat(all)
                        .as(path)
                        .contains(quoted(explanations.of(path).orElseThrow().text())));
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        for (byte[] file : files.values()) {
            JsonNode schema = new ObjectMapper().readTree(file);
            schema.findValues("properties")
                    .forEach(properties -> properties
                            .fields()
                            .forEachRemaining(property -> assertThat(explained(property.getValue(), schema))
                                    .as(property.getKey())
                                    .isTrue()));
        }
    }

    /** A key, and not a condition on one. */
    private static boolean explained(JsonNode property, JsonNode schema) {
        JsonNode definition =
                property.has("$ref") ? schema.at(property.get("$ref").asText().substring(1)) : property;
        boolean condition = property.size() == 1 && !property.has("$ref")
                || property.path("$ref").asText().matches(".*/(gevuld|leeg)")
                || property.has("anyOf") && property.size() == 1;
        return condition || !definition.path("description").asText().isBlank();
    }

    @Test
    void aRangeOfNumbersIsOnePattern() {
        for (int[] range : new int[][] {{1, 3}, {1, 50}, {0, 9999}, {1980, 2200}, {7, 123}, {95, 1005}, {10, 19}}) {
            Pattern pattern = Pattern.compile(Digits.between(range[0], range[1]));
            assertThat(IntStream.range(0, 12000)
                            .filter(n -> pattern.matcher(String.valueOf(n)).matches()))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(range[0], range[1]).boxed().toList());
        }
    }

    @Test
    void everyDayOfTheCalendarIsADay() {
        Pattern day = Pattern.compile(Patterns.DAY);
        for (int year : new int[] {0, 400, 1900, 1999, 2000, 2024, 2026, 2100}) {
            for (int n = 0; n < 1400; n++) {
                String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, n / 100, n % 100);
                assertThat(day.matcher(text).matches()).as(text).isEqualTo(exists(text));
            }
        }
    }

    private static boolean exists(String day) {
        try {
            return LocalDate.parse(day).toString().equals(day);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Test
    void schoolYearsFollowEachOther() {
        Pattern year = Pattern.compile(Patterns.YEAR);
        for (int start = 0; start < 9999; start++) {
            assertThat(year.matcher(String.format(Locale.ROOT, "%04d-%04d", start, start + 1))
                            .matches())
                    .isTrue();
            assertThat(year.matcher(String.format(Locale.ROOT, "%04d-%04d", start, (start * 7 + 3) % 10000))
                            .matches())
                    .isEqualTo((start * 7 + 3) % 10000 == start + 1);
        }
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
