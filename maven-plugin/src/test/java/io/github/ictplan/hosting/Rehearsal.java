package io.github.ictplan.hosting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The example school on a host: its bare repository, the folder of somebody of the school, and what the host knows of proposals. */
final class Rehearsal implements AutoCloseable {
    static final Path TEMPLATE = Path.of("../template-school").toAbsolutePath().normalize();
    private static final Path BIN = Path.of("src/test/resources/hosting/bin").toAbsolutePath();

    final Host host = new Host();
    final Path folder;
    final Path git;
    final Path school;
    private int runs;

    Rehearsal(Path folder) throws IOException {
        this.folder = folder;
        this.git = folder.resolve("host.git");
        this.school = Files.createDirectories(folder.resolve("school"));
        Shell.git(folder, "init", "-q", "--bare", git.toString());
        copySchool();
        Shell.git(school, "init", "-q");
        Shell.git(school, "remote", "add", "origin", git.toString());
        commit("Het plan");
        Shell.git(school, "push", "-q", "origin", "main");
    }

    /** What every machine of the host offers. */
    static Map<String, String> machine() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", BIN + ":" + System.getenv("PATH"));
        environment.put("LANG", "C.UTF-8");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("REHEARSAL_MVN", maven().toString());
        environment.put(
                "REHEARSAL_REPO", Path.of("target/it-repo").toAbsolutePath().toString());
        return environment;
    }

    private static Path maven() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "mvn"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private void copySchool() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATE)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(TEMPLATE.resolve("target")))
                    .forEach(this::copy);
        }
    }

    private void copy(Path file) {
        try {
            Path copy = school.resolve(TEMPLATE.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String commit(String message) {
        Shell.git(school, "add", "-A");
        Shell.git(school, "commit", "-q", "-m", message);
        return head();
    }

    String head() {
        return Shell.git(school, "rev-parse", "HEAD");
    }

    void branch(String name) {
        Shell.git(school, "checkout", "-q", "-B", name, "main");
    }

    void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(school.resolve(file));
        if (!text.contains(from)) {
            throw new IllegalStateException(file + " does not hold " + from);
        }
        Files.writeString(school.resolve(file), text.replace(from, to));
    }

    /** The host takes the folder's last commit as the head of this proposal, and makes the merge that a check of it sees. */
    ObjectNode propose(int number, String owner, String branch) {
        Shell.git(school, "push", "-q", "-f", "origin", "HEAD:refs/pull/" + number + "/head");
        String head = head();
        Shell.git(school, "checkout", "-q", "--detach", "main");
        Shell.git(school, "merge", "-q", "--no-ff", "-m", "merge", head);
        Shell.git(school, "push", "-q", "-f", "origin", "HEAD:refs/pull/" + number + "/merge");
        Shell.git(school, "checkout", "-q", "--detach", head);
        host.pulls.removeIf(pull -> pull.path("number").asInt() == number);
        ObjectNode pull = host.json.createObjectNode().put("number", number).put("state", "open");
        ObjectNode from = pull.putObject("head").put("sha", head).put("ref", branch);
        from.putObject("repo")
                .put("id", owner.hashCode() & 0xffff)
                .putObject("owner")
                .put("login", owner);
        pull.putObject("base").put("ref", "main");
        host.pulls.add(pull);
        return pull;
    }

    Run proposal(ObjectNode pull) throws IOException {
        ObjectNode github =
                event("pull_request", "refs/pull/" + pull.path("number").asText() + "/merge");
        ((ObjectNode) github.path("event")).set("pull_request", pull);
        return run("voorstel.yml", github).go();
    }

    /** The event that the host sends when a proposal's run has ended: it does not say which proposal, as for a fork. */
    Run reaction(ObjectNode pull, boolean succeeded) throws IOException {
        ObjectNode github = event("workflow_run", "refs/heads/main");
        ObjectNode ended = ((ObjectNode) github.path("event")).putObject("workflow_run");
        ended.put("event", "pull_request").put("conclusion", succeeded ? "success" : "failure");
        ended.put("head_sha", pull.path("head").path("sha").asText())
                .put("head_branch", pull.path("head").path("ref").asText());
        ended.set("head_repository", pull.path("head").path("repo"));
        ended.putArray("pull_requests");
        return run("reactie.yml", github);
    }

    ObjectNode event(String name, String ref) {
        ObjectNode github = host.json.createObjectNode();
        github.put("event_name", name).put("ref", ref).put("repository", "school/ictplan");
        github.put("ref_type", ref.startsWith("refs/tags/") ? "tag" : "branch")
                .put("ref_name", ref.replaceFirst("^refs/\\w+/", ""));
        github.putObject("event").putObject("repository").put("default_branch", "main");
        return github;
    }

    Run run(String workflow, ObjectNode github) throws IOException {
        runs++;
        Path own = Files.createDirectories(folder.resolve(runs + "-" + workflow.replace(".yml", "")));
        return new Run(own, Workflow.read(TEMPLATE.resolve(".github/workflows").resolve(workflow)), github, git, host);
    }

    @Override
    public void close() {
        host.close();
    }
}
