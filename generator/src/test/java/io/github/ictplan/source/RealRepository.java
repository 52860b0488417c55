package io.github.ictplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository made by git itself, which knows no settings but its own. */
public record RealRepository(Path root) {

    /** A new one with the branch {@code main}; its folder must not be there yet. */
    public static RealRepository in(Path root) {
        RealRepository repository = new RealRepository(root);
        run(repository
                .command("init", "-q", "-b", "main", root.toString())
                .directory(root.getParent().toFile()));
        return repository;
    }

    /** What {@code git clone} makes. */
    public RealRepository cloned(String name, String... options) {
        List<String> words = new ArrayList<>(List.of("clone", "-q"));
        words.addAll(List.of(options));
        Path copy = root.resolveSibling(name);
        words.addAll(List.of(root.toUri().toString(), copy.toString()));
        git(words.toArray(String[]::new));
        return new RealRepository(copy);
    }

    public RealRepository write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public void commit(String date) {
        git("add", "-A");
        gitAt(date, "commit", "-q", "-m", "wijziging");
    }

    public String git(String... arguments) {
        return gitAt("2026-01-01T10:00:00+0100", arguments);
    }

    public String gitAt(String date, String... arguments) {
        ProcessBuilder command = command(arguments).directory(root.toFile());
        command.environment().put("GIT_COMMITTER_DATE", date);
        command.environment().put("GIT_AUTHOR_DATE", date);
        return run(command).strip();
    }

    ProcessBuilder command(String... arguments) {
        List<String> words = new ArrayList<>(List.of("git", "-c", "core.precomposeunicode=false", "-c", "gc.auto=0"));
        words.addAll(List.of(arguments));
        ProcessBuilder command = new ProcessBuilder(words);
        Map<String, String> environment = command.environment();
        environment.keySet().removeIf(key -> key.startsWith("GIT_"));
        environment.put(
                "GIT_CONFIG_GLOBAL", root.resolveSibling("geen-instellingen").toString());
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", "School");
            environment.put("GIT_" + who + "_EMAIL", "ict@school.example");
        }
        return command;
    }

    static String run(ProcessBuilder command) {
        try {
            File output = File.createTempFile("uitvoer", ".txt");
            int code = command.redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .waitFor();
            String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
            Files.delete(output.toPath());
            assertThat(code).as("%s: %s", command.command(), text).isZero();
            return text;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
