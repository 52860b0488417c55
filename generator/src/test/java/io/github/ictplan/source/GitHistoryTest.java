package io.github.ictplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories are made by git itself. */
class GitHistoryTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 22);

    @TempDir
    Path folder;

    @Test
    void givesEachFileTheDayOfTheNewestCommitThatChangedIt() {
        RealRepository school = repository();
        school.write("plan/index.md", "een").write("plan/doelen/d1.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/doelen/d1.md", "twee").commit("2026-05-04T10:00:00+0200");

        History history = history(school, "plan/index.md", "plan/doelen/d1.md");

        assertThat(history.lastChanged()).isEqualTo(Map.of("plan/index.md", MARCH, "plan/doelen/d1.md", MAY));
        assertThat(history.revision()).isEqualTo(school.git("rev-parse", "HEAD"));
        assertThat(history.date()).isEqualTo(MAY);
        assertThat(history.shallow()).isFalse();
    }

    @Test
    void aDayIsThatOfTheCommitsOwnOffset() {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T00:30:00+0200");

        assertThat(history(school, "plan/index.md").lastChanged()).containsEntry("plan/index.md", MARCH);
    }

    @Test
    void aFileThatIsNotYetInGitHasNoDay() {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/nieuw.md", "een");

        assertThat(history(school, "plan/index.md", "plan/nieuw.md", "weg.md").lastChanged())
                .containsOnlyKeys("plan/index.md");
    }

    @Test
    void aRenamedFileIsANewFile() {
        RealRepository school = repository();
        school.write("plan/oud.md", "een").commit("2026-03-02T10:00:00+0100");
        school.git("mv", "plan/oud.md", "plan/nieuw.md");
        school.commit("2026-05-04T10:00:00+0200");

        assertThat(history(school, "plan/nieuw.md").lastChanged()).containsEntry("plan/nieuw.md", MAY);
    }

    @Test
    void aMergeIsNoChangeOfWhatABranchBrought() {
        RealRepository school = repository();
        school.write("plan/index.md", "een").write("plan/a.md", "een").commit("2026-03-02T10:00:00+0100");
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/a.md", "twee").commit("2026-05-04T10:00:00+0200");
        school.git("checkout", "-q", "main");
        school.write("plan/b.md", "een").commit("2026-05-04T11:00:00+0200");
        school.gitAt("2026-06-22T10:00:00+0200", "merge", "-q", "--no-ff", "-m", "samen", "voorstel");

        History history = history(school, "plan/index.md", "plan/a.md", "plan/b.md");

        assertThat(history.lastChanged()).isEqualTo(Map.of("plan/index.md", MARCH, "plan/a.md", MAY, "plan/b.md", MAY));
        assertThat(history.date()).isEqualTo(JUNE);
    }

    @Test
    void whatABranchTriedAndAMergeThrewAwayIsNoChange() {
        RealRepository school = repository();
        school.write("plan/a.md", "een").commit("2026-03-02T10:00:00+0100");
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/a.md", "twee").commit("2026-05-04T10:00:00+0200");
        school.git("checkout", "-q", "main");
        school.gitAt("2026-06-22T10:00:00+0200", "merge", "-q", "--no-ff", "-s", "ours", "-m", "niet", "voorstel");

        assertThat(history(school, "plan/a.md").lastChanged()).containsEntry("plan/a.md", MARCH);
    }

    @Test
    void readsPackedObjectsAndBranches() {
        RealRepository school = repository();
        for (int day = 1; day <= 28; day++) {
            school.write("plan/index.md", "regel\n".repeat(200) + day)
                    .write("plan/dag" + day + ".md", "x")
                    .commit("2026-02-" + (day < 10 ? "0" : "") + day + "T10:00:00+0100");
        }
        school.git("gc", "-q", "--aggressive", "--prune=now");
        school.git("pack-refs", "--all");

        assertThat(history(school, "plan/index.md", "plan/dag3.md").lastChanged())
                .isEqualTo(
                        Map.of("plan/index.md", LocalDate.of(2026, 2, 28), "plan/dag3.md", LocalDate.of(2026, 2, 3)));
    }

    @Test
    void readsACheckedOutCommitWithoutBranch() {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/index.md", "twee").commit("2026-05-04T10:00:00+0200");
        school.git("checkout", "-q", "--detach", "HEAD~1");

        assertThat(history(school, "plan/index.md").date()).isEqualTo(MARCH);
    }

    @Test
    void namesThatGitKeepsInAnotherFormAreFoundInNfc() {
        RealRepository school = repository();
        school.write("plan/cafe\u0301.md", "een").commit("2026-03-02T10:00:00+0100");

        assertThat(history(school, "plan/caf\u00e9.md").lastChanged()).containsEntry("plan/caf\u00e9.md", MARCH);
    }

    @Test
    void aShallowCloneKnowsItsCommitAndNoDays() {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/ander.md", "een").commit("2026-05-04T10:00:00+0200");
        Path clone = folder.resolve("kloon");
        school.git("clone", "-q", "--depth", "1", school.root().toUri().toString(), clone.toString());

        History history = GitHistory.read(clone, Set.of("plan/index.md"));

        assertThat(history.shallow()).isTrue();
        assertThat(history.date()).isEqualTo(MAY);
        assertThat(history.lastChanged()).isEmpty();
    }

    @Test
    void aFolderWithoutARepositoryOfItsOwnHasNoHistory() throws IOException {
        RealRepository school = repository();
        school.write("onder/plan/index.md", "een").commit("2026-03-02T10:00:00+0100");

        assertThat(GitHistory.read(school.root().resolve("onder"), Set.of("plan/index.md")))
                .isEqualTo(History.none());
    }

    @Test
    void aRepositoryWithoutCommitsHasNoHistory() {
        assertThat(history(repository(), "plan/index.md")).isEqualTo(History.none());
    }

    @Test
    void nothingLeadsToObjectsOutsideTheFolder() throws IOException {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        Path borrowing = folder.resolve("lener");
        school.git("clone", "-q", "--shared", school.root().toString(), borrowing.toString());
        Path workTree = folder.resolve("werkboom");
        school.git("worktree", "add", "-q", workTree.toString());
        Path linked = Files.createDirectory(folder.resolve("gekoppeld"));
        Disk.link(linked.resolve(".git"), school.root().resolve(".git"));

        for (Path outside : List.of(borrowing, workTree, linked)) {
            assertThat(GitHistory.read(outside, Set.of("plan/index.md"))).isEqualTo(History.none());
        }
    }

    @Test
    void aHeadThatPointsOutsideIsNotFollowed() throws IOException {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        Files.writeString(folder.resolve("elders"), school.git("rev-parse", "HEAD") + "\n");

        for (String head :
                List.of("ref: refs/../../../elders\n", "ref: /etc/passwd\n", "onzin", "", "\0".repeat(5000))) {
            Files.writeString(school.root().resolve(".git/HEAD"), head);
            assertThat(history(school, "plan/index.md")).isEqualTo(History.none());
        }
    }

    @Test
    void aDamagedRepositoryIsNoReasonToFail() throws IOException {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        try (Stream<Path> objects = Files.walk(school.root().resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                object.toFile().setWritable(true);
                Files.write(object, new byte[] {1, 2, 3});
            }
        }

        assertThat(history(school, "plan/index.md")).isEqualTo(History.none());
    }

    @Test
    void writesNothingNeitherInTheRepositoryNorInTheUsersHome() throws Exception {
        RealRepository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/ander.md", "een").commit("2026-05-04T10:00:00+0200");
        school.git("gc", "-q");
        school.git("config", "include.path", folder.resolve("buiten").toString());
        Path home = Files.createDirectory(folder.resolve("thuis"));
        Map<String, String> before = listing(school.root());
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                GitHistoryTest.class.getName(),
                school.root().toString());
        java.environment().put("HOME", home.toString());
        java.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());

        assertThat(RealRepository.run(java)).contains("plan/index.md=2026-03-02");
        assertThat(listing(home)).isEmpty();
        assertThat(listing(school.root())).isEqualTo(before);
    }

    /** What the fresh JVM of the test above does. */
    public static void main(String[] arguments) {
        System.out.println(GitHistory.read(Path.of(arguments[0]), Set.of("plan/index.md")));
    }

    private static Map<String, String> listing(Path folder) throws IOException {
        Map<String, String> listing = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> !path.equals(folder)).toList()) {
                listing.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return listing;
    }

    private static History history(RealRepository school, String... paths) {
        return GitHistory.read(school.root(), Set.of(paths));
    }

    private RealRepository repository() {
        return RealRepository.in(folder.resolve("school"));
    }
}
