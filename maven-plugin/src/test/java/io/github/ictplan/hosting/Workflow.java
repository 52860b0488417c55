package io.github.ictplan.hosting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A workflow, or a composite action, as it stands in its file. */
record Workflow(Path file, JsonNode tree, List<String> lines) {
    private static final YAMLMapper YAML = new YAMLMapper();

    static Workflow read(Path file) {
        try {
            String text = Files.readString(file);
            return new Workflow(file, YAML.readTree(text), text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    List<JsonNode> jobs() {
        return children(tree.path("jobs"));
    }

    /** Of all jobs, or of the action. */
    List<JsonNode> steps() {
        List<JsonNode> steps = children(tree.path("runs").path("steps"));
        jobs().forEach(job -> steps.addAll(children(job.path("steps"))));
        return steps;
    }

    static List<JsonNode> children(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children;
    }
}
