package io.github.ictplan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.FolderTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shipped of the example school is what the example school says. */
class ExampleTextsTest {
    private static final Path SCHOOL = Path.of("../template-school");
    private static final Path SHIPPED = Path.of("src/main/resources/io/github/ictplan/voorbeeldteksten.txt");
    private static final int IN_A_LINE = 12;
    private static final int LONG_ENOUGH = 60;

    private final IctPlan plan = new PlanReader()
            .read(FolderTree.of(SCHOOL, Set.of(SCHOOL.resolve("target"))))
            .plan();

    /** A word that is mended in the example is no reason to ship it again; a new text is. */
    @Test
    void everyTextOfTheExampleIsKnownAgain() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(SHIPPED, file(), StandardCharsets.UTF_8);
            return;
        }
        ExampleTexts shipped = ExampleTexts.shipped();
        assertThat(shipped.school())
                .isEqualTo(Objects.requireNonNull(plan.school().name()).value());
        assertThat(plan.texts().filter(document -> ExampleTexts.rows(document).length > LONG_ENOUGH))
                .as("run with -Dgolden=update")
                .isNotEmpty()
                .allSatisfy(document -> assertThat(shipped.percentage(ExampleTexts.rows(document)))
                        .as(document.path())
                        .isGreaterThan(85));
        assertThat(Files.size(SHIPPED)).isLessThan(20_000);
    }

    private String file() {
        List<String> rows = plan.texts()
                .map((Document document) -> ExampleTexts.rows(document))
                .flatMapToInt(Arrays::stream)
                .filter(ExampleTexts::isSampled)
                .distinct()
                .mapToObj(row -> String.format("%08x", row))
                .sorted()
                .toList();
        StringBuilder file =
                new StringBuilder(Objects.requireNonNull(plan.school().name()).value()).append('\n');
        for (int i = 0; i < rows.size(); i += IN_A_LINE) {
            file.append(String.join(" ", rows.subList(i, Math.min(i + IN_A_LINE, rows.size()))))
                    .append('\n');
        }
        return file.toString();
    }
}
