package io.github.ictplan.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflows of the example school and our own keep the rules of docs/publishing.md, which are those of actionlint and zizmor. */
class WorkflowsTest {
    private static final Path SCHOOL = Path.of("../template-school/.github");
    private static final Pattern PINNED =
            Pattern.compile("(- )?uses: (actions|github)/[\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
    private static final Pattern LOCAL = Pattern.compile("(- )?uses: \\./\\.github/actions/[a-z]+");

    /** The rights that a job of a school may have beyond reading; a right that is not here needs a reason in docs/publishing.md. */
    private static final Map<String, Set<String>> WRITES = Map.of(
            "reactie.yml plaatsen", Set.of("pull-requests"),
            "publiceren.yml online", Set.of("pages", "id-token"),
            "publiceren.yml editie", Set.of("actions"),
            "opvolging.yml melden", Set.of("issues"));

    static List<Workflow> schools() throws IOException {
        return in(SCHOOL.resolve("workflows"));
    }

    static List<Workflow> all() throws IOException {
        List<Workflow> all = new ArrayList<>(in(SCHOOL.resolve("workflows")));
        all.addAll(in(Path.of("../.github/workflows")));
        return all;
    }

    static List<Workflow> files() throws IOException {
        List<Workflow> files = new ArrayList<>(all());
        files.add(Workflow.read(SCHOOL.resolve("actions/klaarzetten/action.yml")));
        return files;
    }

    private static List<Workflow> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Workflow::read).toList();
        }
    }

    @Test
    void theSchoolHasFour() throws IOException {
        assertThat(schools())
                .extracting(Workflow::name)
                .containsExactly("opvolging.yml", "publiceren.yml", "reactie.yml", "voorstel.yml");
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsAllowedUnlessAJobAsks(Workflow workflow) {
        JsonNode rights = workflow.tree().path("permissions");
        assertThat(rights.isObject() && rights.isEmpty()).isTrue();
        for (JsonNode job : workflow.jobs()) {
            assertThat(job.path("permissions").isObject()).isTrue();
            assertThat(job.path("timeout-minutes").asInt()).isBetween(1, 90);
            assertThat(job.path("name").asText()).isNotEmpty();
        }
        assertThat(workflow.tree().path("concurrency").path("group").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("schools")
    void aJobWritesOnlyWhatItIsFor(Workflow workflow) {
        workflow.tree().path("jobs").properties().forEach(job -> {
            Set<String> writes = WRITES.getOrDefault(workflow.name() + " " + job.getKey(), Set.of());
            job.getValue().path("permissions").properties().forEach(right -> {
                String allowed = writes.contains(right.getKey()) ? "write" : "read";
                assertThat(right.getValue().asText())
                        .as(job.getKey() + " " + right)
                        .isEqualTo(allowed);
            });
        });
    }

    /** What may write or publish has no files of the school before it, let alone a build. */
    @ParameterizedTest
    @MethodSource("schools")
    void whatMayWriteRunsNoCodeOfTheSchool(Workflow workflow) {
        for (JsonNode job : workflow.jobs()) {
            if (job.path("permissions").toString().contains("write")) {
                assertThat(job.toString()).doesNotContain("mvn ", "actions/checkout", "./.github", "setup-java");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyActionIsPinned(Workflow file) {
        List<String> uses = file.lines().stream()
                .map(String::strip)
                .filter(line -> line.contains("uses:"))
                .toList();
        assertThat(uses)
                .isNotEmpty()
                .allMatch(line ->
                        PINNED.matcher(line).matches() || LOCAL.matcher(line).matches());
    }

    /** Text that somebody else may write reaches a command as a variable, never as part of the command. */
    @ParameterizedTest
    @MethodSource("files")
    void noExpressionStandsInACommand(Workflow file) {
        for (JsonNode step : file.steps()) {
            String run = step.path("run").asText();
            assertThat(run).doesNotContain("${{");
            if (run.lines().count() > 1) {
                assertThat(run).startsWith("set -euo pipefail\n");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void checkoutLeavesNoToken(Workflow file) {
        for (JsonNode step : file.steps()) {
            if (step.path("uses").asText().startsWith("actions/checkout@")) {
                assertThat(step.path("with").path("persist-credentials").asText())
                        .isEqualTo("false");
                assertThat(step.path("with").has("allow-unsafe-pr-checkout")).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void neverOnTheTargetWithTheHead(Workflow file) {
        assertThat(file.tree().path("on").has("pull_request_target")).isFalse();
    }

    /** No cache at all: what a proposal's run left behind can never come back in a run that publishes. */
    @ParameterizedTest
    @MethodSource("schools")
    void aSchoolKeepsNoSecretAndNoCache(Workflow workflow) {
        assertThat(workflow.tree().toString()).doesNotContain("secrets.", "\"cache\"", "actions/cache");
    }

    /** A step that holds the token runs the host's own programs only, not the plan's. */
    @ParameterizedTest
    @MethodSource("schools")
    void noMavenNearAToken(Workflow workflow) {
        for (JsonNode step : workflow.steps()) {
            if (step.toString().contains("github.token")) {
                assertThat(step.path("run").asText()).doesNotContain("mvn ");
            }
        }
    }

    @Test
    void whoRunsTheCodeOfAProposalHasNoToken() {
        Workflow proposal = Workflow.read(SCHOOL.resolve("workflows/voorstel.yml"));
        assertThat(proposal.tree().toString()).doesNotContain("github.token", "GITHUB_TOKEN", "GH_TOKEN");
        assertThat(proposal.tree().path("on").properties()).hasSize(1);
    }

    /** Until the release a school builds the plugin at one commit. Where the history is not there to ask, the form must do. */
    @Test
    void thePluginIsOneOfOurCommits() throws IOException {
        JsonNode checkout = Workflow.read(SCHOOL.resolve("actions/klaarzetten/action.yml"))
                .steps()
                .get(1)
                .path("with");
        String commit = checkout.path("ref").asText();
        assertThat(commit).matches("[0-9a-f]{40}");
        Path repository = Path.of("..").toRealPath();
        boolean whole =
                Files.isDirectory(repository.resolve(".git")) && !Files.exists(repository.resolve(".git/shallow"));
        if (whole) {
            Shell.git(repository, "merge-base", "--is-ancestor", commit, "HEAD");
        }
    }

    /** The example for GitLab: what runs Maven never sees the token. */
    @Test
    void theOtherHostKeepsItsTokenFromMaven() {
        JsonNode example =
                Workflow.read(Path.of("../docs/voorbeelden/gitlab-ci.yml")).tree();
        List<String> maven = new ArrayList<>();
        example.properties().forEach(job -> {
            String text = job.getValue().toString();
            if (text.contains("mvn ")) {
                maven.add(job.getKey());
                assertThat(text).as(job.getKey()).doesNotContain("TOKEN", "\"environment\"");
            }
        });
        assertThat(maven).containsExactlyInAnyOrder(".maven", "voorstel", "pages", "vergelijken");
    }

    @Test
    void formsAndRemindersCanBeRead() throws IOException {
        for (String name : List.of("ISSUE_TEMPLATE/start-hier.yml", "ISSUE_TEMPLATE/wijziging-voorstellen.yml")) {
            JsonNode form = Workflow.read(SCHOOL.resolve(name)).tree();
            assertThat(form.path("name").asText()).isNotEmpty();
            assertThat(form.path("description").asText()).isNotEmpty();
            List<JsonNode> fields = Workflow.children(form.path("body"));
            List<String> ids = fields.stream()
                    .filter(field -> field.has("id"))
                    .map(field -> field.path("id").asText())
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(3);
            assertThat(fields)
                    .allMatch(field -> field.path("attributes").has("label")
                            || field.path("type").asText().equals("markdown"));
        }
        Workflow reminders = Workflow.read(SCHOOL.resolve("dependabot.yml"));
        assertThat(reminders.tree().path("updates").findValuesAsText("package-ecosystem"))
                .containsExactly("github-actions", "maven");
        assertThat(Files.readString(SCHOOL.resolve("CODEOWNERS")).lines()).allMatch(line -> line.startsWith("#"));
    }
}
