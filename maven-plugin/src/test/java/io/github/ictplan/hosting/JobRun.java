package io.github.ictplan.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The steps of one job: commands run as they stand in the file, by bash; the host's own actions do what their manuals say, on folders. */
final class JobRun {
    private final Run run;
    private final Path workspace;
    private final Path temp;
    private final String token;
    private final ObjectNode names;
    private boolean failed;

    JobRun(Run run, Path folder, String token, ObjectNode names) throws IOException {
        this.run = run;
        this.workspace = Files.createDirectories(folder.resolve("work"));
        this.temp = Files.createDirectories(folder.resolve("temp"));
        this.token = token;
        this.names = names;
        Files.writeString(folder.resolve("summary.md"), "");
        names.putObject("steps");
    }

    boolean steps(List<JsonNode> steps, List<String> log) throws IOException {
        for (JsonNode step : steps) {
            if (new Expressions(names, failed).holds(step.path("if").asText())) {
                boolean well = step.has("run") ? command(step, log) : action(step, log);
                failed = failed || !well;
            }
        }
        return !failed;
    }

    private boolean command(JsonNode step, List<String> log) throws IOException {
        Path script =
                Files.writeString(temp.resolve("script.sh"), step.path("run").asText());
        Path output = Files.writeString(temp.resolve("output"), "");
        Map<String, String> environment = surroundings(output);
        step.path("env")
                .properties()
                .forEach(variable -> environment.put(
                        variable.getKey(),
                        new Expressions(names, failed).fill(variable.getValue().asText())));
        List<String> bash = step.has("shell")
                ? List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
                : List.of("bash", "-e", script.toString());
        Shell.Ended ended = Shell.run(workspace, environment, bash);
        log.add(ended.text());
        ObjectNode outputs = ((ObjectNode) names.path("steps"))
                .putObject(step.path("id").asText("-"))
                .putObject("outputs");
        Files.readAllLines(output)
                .forEach(line ->
                        outputs.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return ended.status() == 0;
    }

    private Map<String, String> surroundings(Path output) throws IOException {
        Map<String, String> environment = new HashMap<>(Rehearsal.machine());
        environment.put("CI", "true");
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_REPOSITORY", run.github.path("repository").asText());
        environment.put("GITHUB_WORKSPACE", workspace.toString());
        environment.put("GITHUB_OUTPUT", output.toString());
        environment.put(
                "GITHUB_STEP_SUMMARY", workspace.resolveSibling("summary.md").toString());
        environment.put("RUNNER_TEMP", temp.toString());
        environment.put("HOME", temp.toString());
        // gh speaks plain HTTP to a host of this name.
        environment.put("GH_HOST", "github.localhost");
        environment.put("HTTP_PROXY", run.host.address());
        environment.put(
                "REHEARSAL_TRACE",
                Files.createDirectories(run.folder.resolve("maven")).toString());
        return environment;
    }

    private boolean action(JsonNode step, List<String> log) throws IOException {
        String action = step.path("uses").asText().replaceFirst("@.*", "");
        JsonNode with = step.path("with");
        String path = with.path("path").asText();
        return switch (action) {
            case "actions/setup-java" -> true;
            case "actions/checkout" -> checkout(with);
            case "actions/upload-artifact" ->
                upload(
                        with.path("name").asText(),
                        path,
                        with.path("if-no-files-found").asText());
            case "actions/upload-pages-artifact" -> upload("github-pages", path, "error");
            case "actions/download-artifact" -> {
                copy(run.artifact(with.path("name").asText()), workspace.resolve(path));
                yield true;
            }
            case "actions/deploy-pages" -> deploy(step);
            default -> {
                assertThat(action).startsWith("./");
                Workflow own = Workflow.read(workspace.resolve(action).resolve("action.yml"));
                yield steps(own.steps(), log);
            }
        };
    }

    private boolean checkout(JsonNode with) throws IOException {
        if (with.has("repository")) {
            Files.createDirectories(workspace.resolve(with.path("path").asText()));
            return true;
        }
        assertThat(with.has("ref")).isFalse();
        assertThat(with.path("fetch-depth").asText()).isEqualTo("0");
        String ref = run.github.path("ref").asText();
        Shell.git(workspace, "init", "-q");
        Shell.git(workspace, "remote", "add", "origin", run.git.toString());
        Shell.git(
                workspace,
                "fetch",
                "-q",
                "origin",
                "+refs/heads/*:refs/remotes/origin/*",
                "+refs/tags/*:refs/tags/*",
                "+" + ref + ":refs/rehearsal");
        Shell.git(workspace, "checkout", "-q", "refs/rehearsal");
        if (!with.path("persist-credentials").asText().equals("false")) {
            Shell.git(workspace, "config", "http.extraheader", token);
        }
        return true;
    }

    private boolean upload(String name, String path, String ifNone) throws IOException {
        Path from = workspace.resolve(path);
        if (!Files.exists(from)) {
            return !ifNone.equals("error");
        }
        Path to = Files.createDirectories(run.artifact(name));
        copy(from, Files.isDirectory(from) ? to : to.resolve(String.valueOf(from.getFileName())));
        return true;
    }

    private boolean deploy(JsonNode step) {
        boolean allowed = run.host.may(token, "pages", "write") && run.host.may(token, "id-token", "write");
        ((ObjectNode) names.path("steps"))
                .putObject(step.path("id").asText())
                .putObject("outputs")
                .put("page_url", "https://school.example/");
        return allowed && Files.isDirectory(run.artifact("github-pages"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                Path target = to.resolve(from.relativize(file).toString());
                try {
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
