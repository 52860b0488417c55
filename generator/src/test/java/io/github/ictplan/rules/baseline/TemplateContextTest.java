package io.github.ictplan.rules.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.rules.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemplateContextTest {
    private static final Path START = Path.of("../template-school/plan/beginsituatie.md");

    /** If the example school's words change, so must the list of sentences that no other school should keep. */
    @Test
    void theSentencesOfTheExampleSchoolStandInIt() throws IOException {
        String text = Files.readString(START, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        assertThat(WordFile.lines("sjabloon-context.txt"))
                .hasSizeGreaterThan(5)
                .allSatisfy(sentence -> assertThat(text).contains(sentence));
    }
}
