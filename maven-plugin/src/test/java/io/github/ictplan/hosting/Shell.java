package io.github.ictplan.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs of the machine, with the variables that they are given and no others. */
final class Shell {
    private Shell() {}

    /** How it ended, and everything that it printed. */
    record Ended(int status, String text) {}

    static Ended run(Path folder, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Git, as one person on one day; its words, which must be those of success. */
    static String git(Path folder, String... words) {
        String day = "2026-11-01T12:00:00+0000";
        Map<String, String> environment = Map.of(
                "PATH",
                System.getenv("PATH"),
                "HOME",
                folder.toString(),
                "GIT_CONFIG_NOSYSTEM",
                "1",
                "GIT_AUTHOR_NAME",
                "Juf",
                "GIT_AUTHOR_EMAIL",
                "juf@school.example",
                "GIT_AUTHOR_DATE",
                day,
                "GIT_COMMITTER_NAME",
                "Juf",
                "GIT_COMMITTER_EMAIL",
                "juf@school.example",
                "GIT_COMMITTER_DATE",
                day);
        List<String> command = new java.util.ArrayList<>(
                List.of("git", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"));
        command.addAll(List.of(words));
        Ended ended = run(folder, environment, command);
        assertThat(ended.status())
                .as(String.join(" ", words) + "\n" + ended.text())
                .isZero();
        return ended.text().strip();
    }
}
