package io.github.ictplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories are made by git itself. */
class GitRepositoryTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 22);

    @TempDir
    Path folder;

    private RealRepository school;

    @BeforeEach
    void makeSchool() {
        school = RealRepository.in(folder.resolve("school"));
    }

    @Test
    void findsWhatPeopleType() {
        marchAndMay();
        String march = school.git("rev-parse", "HEAD~1");
        school.git("branch", "voorstel", "HEAD~1");
        school.git("tag", "editie-1.0", "HEAD~1");
        school.gitAt("2026-06-22T10:00:00+0200", "tag", "-a", "-m", "Goedgekeurd", "editie-1.1", "HEAD~1");
        school.git("tag", "-m", "tag van tag", "dubbel", "editie-1.1");
        school.git("update-ref", "refs/remotes/origin/main", march);

        for (String name : List.of(
                "voorstel",
                "editie-1.0",
                "editie-1.1",
                "dubbel",
                "origin/main",
                "refs/heads/voorstel",
                "HEAD~1",
                "HEAD^1",
                "main^",
                march,
                march.substring(0, 8))) {
            assertThat(find(school.root(), name)).isEqualTo(new Revision(march, name, MARCH));
        }
        assertThat(find(school.root(), "HEAD").date()).isEqualTo(MAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "bestaat-niet",
                "HEAD~7",
                "HEAD^2",
                "../../etc/passwd",
                "/etc/passwd",
                "HEAD:plan/index.md",
                "HEAD^{tree}",
                "HEAD^{/x",
                "main@{1.week.ago}",
                "main...HEAD",
                "-x",
                "a b",
                "x\0y",
                "\u001b[31m",
                "@{",
                "^",
                "~",
                "0123456789012345678901234567890123456789"
            })
    void findsNothingThatIsNoCommit(String name) {
        marchAndMay();

        try (GitRepository repository = GitRepository.open(school.root())) {
            assertThat(repository.find(name)).isEmpty();
        }
    }

    @Test
    void saysWhichNamesWereMeant() {
        marchAndMay();

        try (GitRepository repository = GitRepository.open(school.root())) {
            assertThat(repository.unknown("vorstel\u001b", List.of("voorstel")))
                    .hasMessage(
                            "\"vorstel?\" is geen tak, tag, commit of editie. Bedoelde je voorstel? Alle namen zie je met: git branch --all en"
                                    + " git tag.");
        }
    }

    @Test
    void theBeginningOfTwoIdsIsAmbiguous() throws IOException {
        StringBuilder commits = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            commits.append(
                    "commit refs/heads/main\ncommitter School <ict@school.example> " + i + " +0000\ndata 1\nx\n");
        }
        Path stream = Files.writeString(folder.resolve("stroom"), commits);
        RealRepository.run(school.command("fast-import", "--quiet")
                .directory(school.root().toFile())
                .redirectInput(stream.toFile()));
        List<String> beginnings = school.git("log", "--format=%H", "main")
                .lines()
                .map(id -> id.substring(0, 4))
                .toList();
        String twice = beginnings.stream()
                .filter(beginning -> Collections.frequency(beginnings, beginning) > 1)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> find(school.root(), twice))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(twice)
                .hasMessageContaining("meer dan één commit");
    }

    @Test
    void theBaseIsWhereABranchLeftMain() {
        marchAndMay();
        String left = school.git("rev-parse", "HEAD");
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/a.md", "een").commit("2026-06-22T10:00:00+0200");
        school.git("checkout", "-q", "main");
        school.write("plan/b.md", "een").commit("2026-06-23T10:00:00+0200");
        school.git("checkout", "-q", "voorstel");

        assertThat(base(school.root())).isEqualTo(new Revision(left, "main", MAY));
    }

    @Test
    void theBaseComesAfterTheLastMergeOfMain() {
        marchAndMay();
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/a.md", "een").commit("2026-06-22T10:00:00+0200");
        school.git("checkout", "-q", "main");
        school.write("plan/b.md", "een").commit("2026-06-23T10:00:00+0200");
        String merged = school.git("rev-parse", "HEAD");
        school.git("checkout", "-q", "voorstel");
        school.gitAt("2026-06-24T10:00:00+0200", "merge", "-q", "-m", "bij", "main");

        assertThat(base(school.root()).id()).isEqualTo(merged);
    }

    @Test
    void ofTwoCrossedBasesItIsTheNewest() {
        marchAndMay();
        school.git("branch", "voorstel");
        school.write("plan/m.md", "een").commit("2026-06-01T10:00:00+0200");
        String main = school.git("rev-parse", "HEAD");
        school.git("checkout", "-q", "voorstel");
        school.write("plan/v.md", "een").commit("2026-06-22T10:00:00+0200");
        String proposal = school.git("rev-parse", "HEAD");
        school.gitAt("2026-06-23T10:00:00+0200", "merge", "-q", "-m", "kruis", main);
        school.git("checkout", "-q", "main");
        school.gitAt("2026-06-23T11:00:00+0200", "merge", "-q", "-m", "kruis", proposal);
        school.git("checkout", "-q", "voorstel");

        assertThat(base(school.root())).isEqualTo(new Revision(proposal, "main", JUNE));
    }

    @Test
    void theServersDefaultBranchGoesBeforeAnyOther() {
        school.git("checkout", "-q", "-b", "hoofd");
        marchAndMay();
        RealRepository copy = school.cloned("kloon");
        copy.git("checkout", "-q", "-b", "main");
        copy.write("plan/a.md", "een").commit("2026-06-22T10:00:00+0200");

        assertThat(base(copy.root())).isEqualTo(new Revision(school.git("rev-parse", "HEAD"), "hoofd", MAY));
    }

    @Test
    void aCheckedOutCommitHasABaseToo() {
        marchAndMay();
        school.git("checkout", "-q", "--detach");
        school.write("plan/a.md", "een").commit("2026-06-22T10:00:00+0200");

        assertThat(base(school.root()).date()).isEqualTo(MAY);
    }

    @Test
    void withoutCommitBranchOrCommonPastThereIsNoBase() {
        assertThatThrownBy(() -> base(school.root()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("nog geen enkele commit");

        marchAndMay();
        school.git("branch", "-q", "-m", "anders");
        assertThatThrownBy(() -> base(school.root()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("hoofdtak")
                .hasMessageContaining("-Dictplan.from=HEAD~1");

        school.git("branch", "-q", "-m", "main");
        school.git("checkout", "-q", "--orphan", "nieuw");
        school.commit("2026-06-22T10:00:00+0200");
        assertThatThrownBy(() -> base(school.root()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("gezamenlijk verleden")
                .hasMessageContaining("-Dictplan.from=main");
    }

    @Test
    void aShallowCloneSaysHowToDeepen() {
        marchAndMay();
        String march = school.git("rev-parse", "HEAD~1");
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/a.md", "een").commit("2026-06-22T10:00:00+0200");
        RealRepository copy = school.cloned("kloon", "--depth", "1");
        copy.git("update-ref", "refs/remotes/origin/main", "HEAD");
        RealRepository apart = school.cloned("apart", "--depth", "1", "--no-single-branch");

        try (GitRepository repository = GitRepository.open(copy.root())) {
            assertThat(repository.isShallow()).isTrue();
            for (String name : List.of(march, "HEAD~2", "main", march.substring(0, 7))) {
                assertThat(repository.find(name)).isEmpty();
                assertThat(repository.unknown(name, List.of()))
                        .hasMessageContaining("\"" + name + "\"")
                        .hasMessageContaining("git fetch --unshallow --tags")
                        .hasMessageContaining("fetch-depth: 0");
            }
            assertThat(repository.tree(repository.find("HEAD").orElseThrow()).paths())
                    .containsExactly("plan/a.md", "plan/index.md");
        }
        apart.git("remote", "set-head", "origin", "main");
        assertThatThrownBy(() -> base(apart.root()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("het punt waar je voorstel van main vertrok")
                .hasMessageContaining("git fetch --unshallow");

        apart.git("fetch", "-q", "--unshallow", "--tags");
        assertThat(base(apart.root()).date()).isEqualTo(MAY);
    }

    @Test
    void aPartialCloneSaysWhatIsMissing() {
        marchAndMay();
        school.git("config", "uploadpack.allowFilter", "true");
        RealRepository copy = school.cloned("kloon", "--filter=blob:none", "--no-checkout");

        assertThatThrownBy(() -> tree(copy.root(), "HEAD"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("--filter")
                .hasMessageContaining("actions/checkout");
    }

    @Test
    void aDamagedRepositorySaysSo() throws IOException {
        marchAndMay();
        try (Stream<Path> objects = Files.walk(school.root().resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                object.toFile().setWritable(true);
                Files.write(object, new byte[] {1, 2, 3});
            }
        }

        assertThatThrownBy(() -> base(school.root()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("git fsck");
    }

    @Test
    void withoutRepositoryItSaysWhatToDo() {
        Path bare = folder.resolve("kaal.git");
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.cloned("kaal.git", "--bare");

        for (Path without : List.of(folder, bare)) {
            assertThat(GitRepository.find(without)).isEmpty();
            assertThatThrownBy(() -> GitRepository.open(without))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("zit niet in git")
                    .hasMessageContaining("git init");
        }
    }

    @Test
    void aRepositoryThatIsGoneSaysSo() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: ../weg\n");

        assertThatThrownBy(() -> GitRepository.open(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("kloon opnieuw");
    }

    @Test
    void readsAWorkTreeABorrowerAndASubmodule() {
        marchAndMay();
        Path workTree = folder.resolve("werkboom");
        school.git("worktree", "add", "-q", "-b", "voorstel", workTree.toString());
        new RealRepository(workTree).write("plan/a.md", "een").commit("2026-06-22T10:00:00+0200");
        RealRepository borrower = school.cloned("lener", "--shared");
        RealRepository group = RealRepository.in(folder.resolve("scholengroep"));
        group.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "-q",
                "add",
                school.root().toUri().toString(),
                "kaai");
        group.commit("2026-06-22T10:00:00+0200");

        assertThat(base(workTree)).isEqualTo(new Revision(school.git("rev-parse", "main"), "main", MAY));
        assertThat(tree(workTree, "HEAD").paths()).containsExactly("plan/a.md", "plan/index.md");
        assertThat(tree(borrower.root(), "HEAD~1").paths()).containsExactly("plan/index.md");
        assertThat(base(group.root().resolve("kaai")).date()).isEqualTo(MAY);
        assertThat(tree(group.root().resolve("kaai"), "HEAD").paths()).containsExactly("plan/index.md");
        try (GitRepository repository = GitRepository.open(group.root())) {
            GitTree tree = repository.tree(repository.head());
            assertThat(tree.paths()).isEmpty();
            assertThat(tree.submodules()).containsExactly("kaai");
        }
    }

    @Test
    void whoMayNotLookOutsideGetsOnlyARepositoryThatIsAllInTheFolder() {
        marchAndMay();
        Path workTree = folder.resolve("werkboom");
        school.git("worktree", "add", "-q", workTree.toString());

        assertThat(GitRepository.within(school.root())).isPresent();
        assertThat(GitRepository.within(school.root().resolve("plan"))).isEmpty();
        assertThat(GitRepository.within(workTree)).isEmpty();
        assertThat(GitRepository.within(folder)).isEmpty();
    }

    @Test
    void aSchoolInASubfolderHasThatFolderOnly() {
        school.write("scholen/café 't kaai/plan/index.md", "een")
                .write("scholen/andere/plan/index.md", "een")
                .write("README.md", "een")
                .commit("2026-03-02T10:00:00+0100");
        school.write("scholen/café 't kaai/plan/doelen/d1.md", "een").commit("2026-05-04T10:00:00+0200");
        Path kaai = school.root().resolve("scholen/café 't kaai");

        assertThat(tree(kaai, "HEAD").paths()).containsExactly("plan/doelen/d1.md", "plan/index.md");
        assertThat(tree(kaai, "HEAD~1").paths()).containsExactly("plan/index.md");
        try (GitRepository repository = GitRepository.open(kaai)) {
            assertThat(repository.prefix()).isEqualTo("scholen/café 't kaai/");
        }
    }

    @Test
    void aSchoolThatWasNotThereYetIsEmpty() {
        school.write("README.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("kaai/plan/index.md", "een").commit("2026-05-04T10:00:00+0200");

        assertThat(tree(school.root().resolve("kaai"), "HEAD~1").paths()).isEmpty();
    }

    @Test
    void listsTagsWithTheirDayAndWords() {
        marchAndMay();
        String march = school.git("rev-parse", "HEAD~1");
        school.git("tag", "licht", "HEAD~1");
        school.gitAt(
                "2026-06-22T10:00:00+0200", "tag", "-a", "-m", "Goedgekeurd\n\nDoor de raad.", "editie-1.0", "HEAD~1");
        school.gitAt("2026-06-23T10:00:00+0200", "tag", "-m", "nog eens", "dubbel", "editie-1.0");
        school.git("tag", "boom", "HEAD^{tree}");
        Revision revision = new Revision(march, "x", MARCH);

        for (boolean packed : new boolean[] {false, true}) {
            if (packed) {
                school.git("pack-refs", "--all");
                school.git("gc", "-q");
            }
            try (GitRepository repository = GitRepository.open(school.root())) {
                assertThat(repository.tags())
                        .containsExactly(
                                new Tag("licht", named(revision, "licht"), MARCH, ""),
                                new Tag(
                                        "editie-1.0",
                                        named(revision, "editie-1.0"),
                                        JUNE,
                                        "Goedgekeurd\n\nDoor de raad."),
                                new Tag("dubbel", named(revision, "dubbel"), LocalDate.of(2026, 6, 23), "nog eens"));
                assertThat(repository.names()).containsExactly("boom", "dubbel", "editie-1.0", "licht", "main");
            }
        }
    }

    private static Revision named(Revision revision, String name) {
        return new Revision(revision.id(), name, revision.date());
    }

    private void marchAndMay() {
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/index.md", "twee").commit("2026-05-04T10:00:00+0200");
    }

    private static Revision find(Path folder, String name) {
        try (GitRepository repository = GitRepository.open(folder)) {
            return repository.find(name).orElseThrow();
        }
    }

    private static Revision base(Path folder) {
        try (GitRepository repository = GitRepository.open(folder)) {
            return repository.base(repository.head());
        }
    }

    private static GitTree tree(Path folder, String name) {
        try (GitRepository repository = GitRepository.open(folder)) {
            return repository.tree(repository.find(name).orElseThrow());
        }
    }
}
