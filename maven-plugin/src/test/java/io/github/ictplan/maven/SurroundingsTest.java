package io.github.ictplan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.report.Ink;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Map<String, String> NOTHING = Map.of();

    private static Ink ink(Map<String, String> environment, @Nullable String style, boolean terminal) {
        return new Surroundings(environment, style, terminal).ink();
    }

    @Test
    void coloursAtATerminalOnly() {
        assertThat(ink(NOTHING, null, true)).isEqualTo(Ink.COLOURED);
        assertThat(ink(NOTHING, "auto", true)).isEqualTo(Ink.COLOURED);
        assertThat(ink(NOTHING, null, false)).isEqualTo(Ink.PLAIN);
    }

    @Test
    void whoAskedForNoneGetsNone() {
        assertThat(ink(Map.of("NO_COLOR", "1"), null, true)).isEqualTo(Ink.PLAIN);
        assertThat(ink(NOTHING, "never", true)).isEqualTo(Ink.PLAIN);
        assertThat(ink(Map.of("TERM", "dumb"), null, true)).isEqualTo(Ink.PLAIN);
    }

    @Test
    void aLogOfABuildServerHasNone() {
        assertThat(ink(Map.of("CI", "true"), null, true)).isEqualTo(Ink.PLAIN);
        assertThat(ink(Map.of("GITHUB_ACTIONS", "true"), "auto", true)).isEqualTo(Ink.PLAIN);
        assertThat(ink(Map.of("CI", "true"), "always", false)).isEqualTo(Ink.COLOURED);
    }

    @Test
    void pathsBeginAtTheRootOfTheRepository() {
        Path root = Path.of("werk").toAbsolutePath();
        Surroundings github =
                new Surroundings(Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", root.toString()), null, false);
        assertThat(github.onGitHub()).isTrue();
        assertThat(github.folderInRepository(root)).isEmpty();
        assertThat(github.folderInRepository(root.resolve("scholen").resolve("kaai")))
                .isEqualTo("scholen/kaai/");
        assertThat(github.folderInRepository(Path.of("elders").toAbsolutePath()))
                .isEmpty();
        assertThat(new Surroundings(NOTHING, null, true).folderInRepository(root))
                .isEmpty();
    }
}
