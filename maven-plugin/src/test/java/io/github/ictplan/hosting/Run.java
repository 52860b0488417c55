package io.github.ictplan.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of a workflow for one event: its jobs in order, each on a machine of its own, each with the rights that it asks and a token that has just those. */
final class Run {
    /** What a job left behind; one that was skipped is not among them. */
    record Job(boolean succeeded, Path folder, String log, JsonNode outputs) {
        String summary() throws IOException {
            return Files.readString(folder.resolve("summary.md"));
        }
    }

    final Map<String, Job> jobs = new LinkedHashMap<>();
    final Path folder;
    final Host host;
    final Path git;
    final ObjectNode github;
    private final Workflow workflow;
    private final ObjectNode needs;

    /** A pause between two jobs, in which others go on working. */
    Runnable between = () -> {};

    Run(Path folder, Workflow workflow, ObjectNode github, Path git, Host host) {
        this.folder = folder;
        this.workflow = workflow;
        this.github = github;
        this.git = git;
        this.host = host;
        this.needs = host.json.createObjectNode();
    }

    Run go() throws IOException {
        for (Map.Entry<String, JsonNode> job : workflow.tree().path("jobs").properties()) {
            if (wanted(job.getValue())) {
                jobs.put(job.getKey(), job(job.getKey(), job.getValue()));
                between.run();
            }
        }
        return this;
    }

    boolean succeeded() {
        return jobs.values().stream().allMatch(Job::succeeded);
    }

    String log() {
        StringBuilder log = new StringBuilder();
        jobs.values().forEach(job -> log.append(job.log()));
        return log.toString();
    }

    Path artifact(String name) {
        return folder.resolve("artifacts").resolve(name);
    }

    private boolean wanted(JsonNode job) {
        String needed = job.path("needs").asText();
        if (!needed.isEmpty()) {
            Job before = jobs.get(needed);
            if (before == null || !before.succeeded()) {
                return false;
            }
        }
        ObjectNode names = host.json.createObjectNode();
        names.set("github", github);
        names.set("needs", needs);
        return new Expressions(names, false).holds(job.path("if").asText());
    }

    private Job job(String id, JsonNode description) throws IOException {
        String token = "token-" + folder.getFileName() + "-" + id;
        host.allow(token, description.path("permissions"));
        ObjectNode own = github.deepCopy().put("token", token);
        ObjectNode names = host.json.createObjectNode();
        names.set("github", own);
        names.set("needs", needs);
        JobRun run = new JobRun(this, folder.resolve(id), token, names);
        List<String> log = new ArrayList<>();
        boolean succeeded = run.steps(Workflow.children(description.path("steps")), log);
        ObjectNode outputs = host.json.createObjectNode();
        description
                .path("outputs")
                .properties()
                .forEach(output -> outputs.put(
                        output.getKey(),
                        new Expressions(names, !succeeded)
                                .fill(output.getValue().asText())));
        needs.putObject(id).set("outputs", outputs);
        return new Job(succeeded, folder.resolve(id), String.join("\n", log), outputs);
    }
}
