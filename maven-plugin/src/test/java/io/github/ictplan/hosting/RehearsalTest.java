package io.github.ictplan.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each workflow of the example school, from the event to what GitHub is asked, with the plugin just built. */
@Tag("rehearsal")
class RehearsalTest {
    private static final Pattern ANNOTATION = Pattern.compile("(?m)^::(error|warning|notice) ");
    private static final Pattern COMMAND = Pattern.compile("(?m)^::(?!error |warning |notice )|##\\[");
    private static final String MARKER = "<!-- ictplan:wijzigingen -->\n";

    @TempDir
    Path folder;

    private Rehearsal rehearsal;
    private Host host;

    @BeforeEach
    void machine() throws IOException {
        for (String program : List.of("bash", "gh", "git", "jq", "mvn")) {
            boolean there = Stream.of(System.getenv("PATH").split(":"))
                    .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
            assumeTrue(there, program);
        }
        rehearsal = new Rehearsal(folder);
        host = rehearsal.host;
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    @Test
    void aProposalOfTheSchoolIsToldOnceAndKeptUpToDate() throws IOException {
        host.comments.add(comment("iemand", MARKER + "van iemand anders"));
        host.comments.add(comment(Host.BOT, "van een ander programma"));
        host.comments.add(comment("directeur", "Goed gevonden."));
        rehearsal.branch("later");
        rehearsal.edit("plan/doelen/d1-leerlijn.md", "tegen: 2029-06-15", "tegen: 2028-06-15");
        rehearsal.commit("Een jaar later");
        ObjectNode pull = rehearsal.propose(1, "school", "later");

        Run proposal = rehearsal.proposal(pull);
        assertThat(proposal.succeeded()).as(proposal.log()).isTrue();
        assertThat(proposal.artifact("website-van-dit-voorstel/index.html")).exists();
        assertThat(proposal.artifact("wat-verandert-er/wijzigingen.html")).exists();
        assertThat(proposal.jobs.get("nakijken").summary()).contains("Nazicht van het ICT-plan");
        nothingSecret(proposal);

        Run first = rehearsal.reaction(pull, true).go();
        assertThat(first.succeeded()).as(first.log()).isTrue();
        nothingSecret(first);
        assertThat(host.said)
                .extracting(Host.Said::method, Host.Said::path)
                .containsExactly(tuple("POST", "issues/1/comments"));
        String told = host.said.get(0).body().path("body").asText();
        assertThat(told)
                .startsWith(MARKER)
                .hasSizeLessThanOrEqualTo(65_536)
                .doesNotContain("Let op")
                .contains("2028");
        assertThat(told.indexOf(MARKER, 1)).isNegative();

        rehearsal.edit("plan/doelen/d1-leerlijn.md", "tegen: 2028-06-15", "tegen: 2027-06-15");
        rehearsal.commit("Nog een jaar later");
        Run second = rehearsal
                .reaction(rehearsal.propose(1, "school", "later"), true)
                .go();
        assertThat(second.succeeded()).as(second.log()).isTrue();
        assertThat(host.said).hasSize(2);
        assertThat(host.said.get(1).method()).isEqualTo("PATCH");
        assertThat(host.said.get(1).path())
                .isEqualTo("issues/comments/" + host.comments.get(3).path("id").asText());
        assertThat(host.comments.get(3).path("body").asText()).contains("2027");
    }

    /** Somebody from outside changes the plan's words and all that Maven and GitHub would run. */
    @Test
    void aProposalFromOutsideIsReadAndNeverRun() throws IOException {
        Path trace = folder.resolve("trace");
        rehearsal.branch("patch-1");
        rehearsal.edit(
                "pom.xml",
                "<artifactId>ictplan-maven-plugin</artifactId>",
                "<artifactId>kwaad-maven-plugin</artifactId>");
        Files.writeString(rehearsal.school.resolve(".mvn/jvm.config"), "-Xlog:gc*:file=" + trace + "-java\n");
        Files.writeString(
                rehearsal.school.resolve(".github/actions/klaarzetten/action.yml"),
                "name: k\ndescription: k\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: touch "
                        + trace + "-actie\n");
        rehearsal.edit(
                "plan/doelen/d1-leerlijn.md",
                "samenvatting: Tegen juni 2029 voeren 8 van de 10 zesdeklassers onze digitale proef goed uit.",
                "samenvatting: '" + MARKER.strip()
                        + " @directie Fixes #1 ![x](https://kwaad.example/x.png) <img src=https://kwaad.example/y>'");
        Files.writeString(
                rehearsal.school.resolve("plan/::error file=x::y ##[stop].md"),
                "# ::set-output name=nummer::7\n\n##[add-mask]x\n");
        rehearsal.commit("##[warning]\n\n::stop-commands::x");
        ObjectNode pull = rehearsal.propose(2, "vreemde", "patch-1");

        Run proposal = rehearsal.proposal(pull);
        assertThat(proposal.succeeded()).isFalse();
        assertThat(Path.of(trace + "-actie"))
                .as("the unprivileged run does run it")
                .exists();
        nothingSecret(proposal);
        removeTraces(trace);

        Run reaction = rehearsal.reaction(pull, false).go();
        assertThat(reaction.succeeded()).as(reaction.log()).isTrue();
        assertThat(Path.of(trace + "-actie")).doesNotExist();
        assertThat(Path.of(trace + "-java")).doesNotExist();
        nothingSecret(reaction);
        assertThat(reaction.log()).doesNotContainPattern(COMMAND);
        assertThat(host.said).hasSize(1);
        String told = host.said.get(0).body().path("body").asText();
        assertThat(told)
                .startsWith(MARKER)
                .contains("> **Let op.**", "Elke zesdeklasser", "directie", "Fixes", "kwaad")
                .doesNotContain("@directie", "Fixes #1", "https://", "![");
        assertThat(told).doesNotContainPattern("(?<!\\\\)<(?!/?(?:details|summary)>|!-- ictplan:)");
        assertThat(told.indexOf(MARKER.strip(), 1)).isNegative();
    }

    @Test
    void nothingIsSaidOfWhatIsNoLongerThere() throws IOException {
        rehearsal.branch("later");
        rehearsal.edit("plan/doelen/d1-leerlijn.md", "tegen: 2029-06-15", "tegen: 2028-06-15");
        rehearsal.commit("Een jaar later");
        ObjectNode older = rehearsal.propose(1, "school", "later");
        rehearsal.edit("plan/doelen/d1-leerlijn.md", "tegen: 2028-06-15", "tegen: 2027-06-15");
        rehearsal.commit("Nog een jaar later");
        ObjectNode newer = rehearsal.propose(1, "school", "later");

        Run late = rehearsal.reaction(older, true).go();
        assertThat(late.succeeded()).as(late.log()).isTrue();
        assertThat(late.jobs).containsOnlyKeys("vergelijken");

        ObjectNode elsewhere = newer.deepCopy();
        ((ObjectNode) elsewhere.path("head").path("repo")).put("id", 7);
        assertThat(rehearsal.reaction(elsewhere, true).go().jobs).containsOnlyKeys("vergelijken");

        Run closing = rehearsal.reaction(newer, true);
        closing.between = () -> host.pulls.forEach(pull -> pull.put("state", "closed"));
        assertThat(closing.go().succeeded()).as(closing.log()).isTrue();
        assertThat(closing.jobs).containsOnlyKeys("vergelijken", "plaatsen");
        assertThat(rehearsal.reaction(newer, true).go().jobs).containsOnlyKeys("vergelijken");
        assertThat(host.said).isEmpty();
    }

    @Test
    void theDefaultBranchIsPublishedAndATagAsksForIt() throws IOException {
        Run push = rehearsal
                .run("publiceren.yml", rehearsal.event("push", "refs/heads/main"))
                .go();
        assertThat(push.succeeded()).as(push.log()).isTrue();
        assertThat(push.jobs).containsOnlyKeys("bouwen", "online");
        assertThat(push.artifact("github-pages/index.html")).exists();
        assertThat(push.artifact("github-pages/ictplan.pdf")).exists();
        nothingSecret(push);

        Run other = rehearsal
                .run("publiceren.yml", rehearsal.event("workflow_dispatch", "refs/heads/later"))
                .go();
        assertThat(other.jobs).isEmpty();

        Run tag = rehearsal
                .run("publiceren.yml", rehearsal.event("push", "refs/tags/editie-1.2"))
                .go();
        assertThat(tag.succeeded()).as(tag.log()).isTrue();
        assertThat(tag.jobs).containsOnlyKeys("editie");
        assertThat(host.said).hasSize(1);
        assertThat(host.said.get(0).body().toString()).isEqualTo("{\"ref\":\"main\"}");
    }

    @Test
    void theAgendaIsOneIssue() throws IOException {
        for (int i = 0; i < 3; i++) {
            host.issues.add(issue("iemand", "<!-- ictplan:agenda -->\nvan iemand anders"));
        }
        ObjectNode github = rehearsal.event("schedule", "refs/heads/main");
        Run first = rehearsal.run("opvolging.yml", github).go();
        assertThat(first.succeeded()).as(first.log()).isTrue();
        nothingSecret(first);
        assertThat(host.said).extracting(Host.Said::method, Host.Said::path).containsExactly(tuple("POST", "issues"));
        JsonNode issue = host.issues.get(3);
        assertThat(issue.path("title").asText()).matches("Opvolging van het ICT-plan: \\d+ punten vragen aandacht");
        assertThat(issue.path("body").asText())
                .startsWith("<!-- ictplan:agenda -->")
                .hasSizeLessThanOrEqualTo(65_536);

        String address = "issues/" + issue.path("number").asText();
        Run second = rehearsal.run("opvolging.yml", github).go();
        assertThat(second.succeeded()).as(second.log()).isTrue();
        assertThat(host.said)
                .extracting(Host.Said::method, Host.Said::path)
                .endsWith(tuple("PATCH", address))
                .hasSize(2);

        nothingIsDue();
        Run third = rehearsal.run("opvolging.yml", github).go();
        assertThat(third.succeeded()).as(third.log()).isTrue();
        assertThat(host.said)
                .extracting(Host.Said::method, Host.Said::path)
                .endsWith(tuple("POST", address + "/comments"), tuple("PATCH", address))
                .hasSize(4);
        assertThat(issue.path("state").asText()).isEqualTo("closed");

        Run fourth = rehearsal.run("opvolging.yml", github).go();
        assertThat(fourth.succeeded()).as(fourth.log()).isTrue();
        assertThat(host.said).hasSize(4);
    }

    private void nothingIsDue() throws IOException {
        try (Stream<Path> files = Files.walk(rehearsal.school.resolve("plan"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(rehearsal.school.resolve("plan/index.md"), "# Ons plan\n\nWe beginnen.\n");
        rehearsal.edit("ictplan.yaml", "  herziening-op: 2027-06-30\n", "");
        rehearsal.commit("Opnieuw beginnen");
        Shell.git(rehearsal.school, "push", "-q", "origin", "HEAD:main");
    }

    /** Maven, and with it whatever a plan or a proposal brings, never sees a token, neither in its variables nor in the repository's settings; and the log stays a log. */
    private static void nothingSecret(Run run) throws IOException {
        try (Stream<Path> seen = Files.list(run.folder.resolve("maven"))) {
            List<Path> traces = seen.toList();
            assertThat(traces).isNotEmpty();
            for (Path trace : traces) {
                assertThat(Files.readString(trace)).doesNotContain("token-");
            }
        }
        for (Run.Job job : run.jobs.values()) {
            Path config = job.folder().resolve("work/.git/config");
            if (Files.exists(config)) {
                assertThat(Files.readString(config)).doesNotContain("token-");
            }
            assertThat(job.log()).doesNotContain("token-").doesNotContainPattern(COMMAND);
            assertThat(ANNOTATION.matcher(job.log()).results().count()).isLessThanOrEqualTo(30);
            assertThat(Files.size(job.folder().resolve("summary.md"))).isLessThanOrEqualTo(1024 * 1024);
        }
    }

    private static void removeTraces(Path trace) throws IOException {
        Files.deleteIfExists(Path.of(trace + "-actie"));
        Files.deleteIfExists(Path.of(trace + "-java"));
    }

    private ObjectNode comment(String author, String body) {
        ObjectNode comment = host.json
                .createObjectNode()
                .put("id", 1 + host.comments.size())
                .put("on", "1")
                .put("body", body);
        comment.putObject("user").put("login", author);
        return comment;
    }

    private ObjectNode issue(String author, String body) {
        ObjectNode issue = host.json
                .createObjectNode()
                .put("number", 1 + host.issues.size())
                .put("state", "open")
                .put("body", body);
        issue.putObject("user").put("login", author);
        return issue;
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
