package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failing run says what it left as it was, and nothing of what it would not have made. */
class VerdictTest {
    @TempDir
    Path folder;

    private Pipeline pipeline;

    @BeforeEach
    void aPlanWithADeadLink() throws IOException {
        Path plan = Files.createDirectories(folder.resolve("school/plan"));
        Files.writeString(plan.resolve("index.md"), "# In het kort\n\n[weg](nergens.md)\n");
        pipeline = new Pipeline(SiteRun.settings(folder.resolve("school"), folder.resolve("target"), false));
    }

    @Test
    void aCheckMakesNothing() {
        assertThat(pipeline.check().failed()).isTrue();
        assertThat(pipeline.check().verdict())
                .startsWith("Het plan heeft 1 fout")
                .endsWith(".")
                .doesNotContain("blijft staan");
    }

    @Test
    void aSiteLeavesTheOldSite() {
        assertThat(pipeline.site().verdict()).endsWith(". De oude website blijft staan tot dat opgelost is.");
    }

    @Test
    void aPdfLeavesTheOldPdf() {
        assertThat(pipeline.pdf().verdict()).endsWith(". De oude PDF blijft staan tot dat opgelost is.");
    }
}
