package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private static final Path DOCS = Path.of("../docs/schema");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    private final SortedMap<String, byte[]> files = new Schemas(RuleBook.standard()).files();

    /** {@code -Dgolden=update} makes them again. */
    @Test
    void thePublishedSchemasAreUpToDate() throws IOException {
        for (var file : files.entrySet()) {
            Path path = DOCS.resolve(file.getKey());
            if (UPDATE) {
                Files.write(path, file.getValue());
            }
            assertThat(path).as("docs/schema: run with -Dgolden=update").hasBinaryContent(file.getValue());
        }
    }
}
