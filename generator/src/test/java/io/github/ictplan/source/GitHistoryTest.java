package io.github.ictplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
        Repository school = repository();
        school.write("plan/index.md", "een").write("plan/doelen/d1.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/doelen/d1.md", "twee").commit("2026-05-04T10:00:00+0200");

        History history = school.history("plan/index.md", "plan/doelen/d1.md");

        assertThat(history.lastChanged()).isEqualTo(Map.of("plan/index.md", MARCH, "plan/doelen/d1.md", MAY));
        assertThat(history.revision()).isEqualTo(school.git("rev-parse", "HEAD"));
        assertThat(history.date()).isEqualTo(MAY);
        assertThat(history.shallow()).isFalse();
    }

    @Test
    void aDayIsThatOfTheCommitsOwnOffset() {
        Repository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T00:30:00+0200");

        assertThat(school.history("plan/index.md").lastChanged()).containsEntry("plan/index.md", MARCH);
    }

    @Test
    void aFileThatIsNotYetInGitHasNoDay() {
        Repository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/nieuw.md", "een");

        assertThat(school.history("plan/index.md", "plan/nieuw.md", "weg.md").lastChanged())
                .containsOnlyKeys("plan/index.md");
    }

    @Test
    void aRenamedFileIsANewFile() {
        Repository school = repository();
        school.write("plan/oud.md", "een").commit("2026-03-02T10:00:00+0100");
        school.git("mv", "plan/oud.md", "plan/nieuw.md");
        school.commit("2026-05-04T10:00:00+0200");

        assertThat(school.history("plan/nieuw.md").lastChanged()).containsEntry("plan/nieuw.md", MAY);
    }

    @Test
    void aMergeIsNoChangeOfWhatABranchBrought() {
        Repository school = repository();
        school.write("plan/index.md", "een").write("plan/a.md", "een").commit("2026-03-02T10:00:00+0100");
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/a.md", "twee").commit("2026-05-04T10:00:00+0200");
        school.git("checkout", "-q", "main");
        school.write("plan/b.md", "een").commit("2026-05-04T11:00:00+0200");
        school.gitAt("2026-06-22T10:00:00+0200", "merge", "-q", "--no-ff", "-m", "samen", "voorstel");

        History history = school.history("plan/index.md", "plan/a.md", "plan/b.md");

        assertThat(history.lastChanged()).isEqualTo(Map.of("plan/index.md", MARCH, "plan/a.md", MAY, "plan/b.md", MAY));
        assertThat(history.date()).isEqualTo(JUNE);
    }

    @Test
    void whatABranchTriedAndAMergeThrewAwayIsNoChange() {
        Repository school = repository();
        school.write("plan/a.md", "een").commit("2026-03-02T10:00:00+0100");
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/a.md", "twee").commit("2026-05-04T10:00:00+0200");
        school.git("checkout", "-q", "main");
        school.gitAt("2026-06-22T10:00:00+0200", "merge", "-q", "--no-ff", "-s", "ours", "-m", "niet", "voorstel");

        assertThat(school.history("plan/a.md").lastChanged()).containsEntry("plan/a.md", MARCH);
    }

    @Test
    void readsPackedObjectsAndBranches() {
        Repository school = repository();
        for (int day = 1; day <= 28; day++) {
            school.write("plan/index.md", "regel\n".repeat(200) + day)
                    .write("plan/dag" + day + ".md", "x")
                    .commit("2026-02-" + (day < 10 ? "0" : "") + day + "T10:00:00+0100");
        }
        school.git("gc", "-q", "--aggressive", "--prune=now");
        school.git("pack-refs", "--all");

        assertThat(school.history("plan/index.md", "plan/dag3.md").lastChanged())
                .isEqualTo(
                        Map.of("plan/index.md", LocalDate.of(2026, 2, 28), "plan/dag3.md", LocalDate.of(2026, 2, 3)));
    }

    @Test
    void readsACheckedOutCommitWithoutBranch() {
        Repository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        school.write("plan/index.md", "twee").commit("2026-05-04T10:00:00+0200");
        school.git("checkout", "-q", "--detach", "HEAD~1");

        assertThat(school.history("plan/index.md").date()).isEqualTo(MARCH);
    }

    @Test
    void namesThatGitKeepsInAnotherFormAreFoundInNfc() {
        Repository school = repository();
        school.write("plan/cafe\u0301.md", "een").commit("2026-03-02T10:00:00+0100");

        assertThat(school.history("plan/caf\u00e9.md").lastChanged()).containsEntry("plan/caf\u00e9.md", MARCH);
    }

    @Test
    void aShallowCloneKnowsItsCommitAndNoDays() {
        Repository school = repository();
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
        Repository school = repository();
        school.write("onder/plan/index.md", "een").commit("2026-03-02T10:00:00+0100");

        assertThat(GitHistory.read(school.root().resolve("onder"), Set.of("plan/index.md")))
                .isEqualTo(History.none());
    }

    @Test
    void aRepositoryWithoutCommitsHasNoHistory() {
        assertThat(repository().history("plan/index.md")).isEqualTo(History.none());
    }

    @Test
    void nothingLeadsToObjectsOutsideTheFolder() throws IOException {
        Repository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        Path borrowing = folder.resolve("lener");
        school.git("clone", "-q", "--shared", school.root().toString(), borrowing.toString());
        Path workTree = folder.resolve("werkboom");
        school.git("worktree", "add", "-q", workTree.toString());
        Path linked = Files.createDirectory(folder.resolve("gekoppeld"));
        Files.createSymbolicLink(linked.resolve(".git"), school.root().resolve(".git"));

        for (Path outside : List.of(borrowing, workTree, linked)) {
            assertThat(GitHistory.read(outside, Set.of("plan/index.md"))).isEqualTo(History.none());
        }
    }

    @Test
    void aHeadThatPointsOutsideIsNotFollowed() throws IOException {
        Repository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        Files.writeString(folder.resolve("elders"), school.git("rev-parse", "HEAD") + "\n");

        for (String head :
                List.of("ref: refs/../../../elders\n", "ref: /etc/passwd\n", "onzin", "", "\0".repeat(5000))) {
            Files.writeString(school.root().resolve(".git/HEAD"), head);
            assertThat(school.history("plan/index.md")).isEqualTo(History.none());
        }
    }

    @Test
    void aDamagedRepositoryIsNoReasonToFail() throws IOException {
        Repository school = repository();
        school.write("plan/index.md", "een").commit("2026-03-02T10:00:00+0100");
        try (Stream<Path> objects = Files.walk(school.root().resolve(".git/objects"))) {
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                object.toFile().setWritable(true);
                Files.write(object, new byte[] {1, 2, 3});
            }
        }

        assertThat(school.history("plan/index.md")).isEqualTo(History.none());
    }

    @Test
    void writesNothingNeitherInTheRepositoryNorInTheUsersHome() throws Exception {
        Repository school = repository();
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

        assertThat(run(java)).contains("plan/index.md=2026-03-02");
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

    private Repository repository() {
        Repository repository = new Repository(folder.resolve("school"));
        run(repository
                .command("init", "-q", "-b", "main", repository.root().toString())
                .directory(folder.toFile()));
        return repository;
    }

    private record Repository(Path root) {

        Repository write(String path, String text) {
            try {
                Path file = root.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
                return this;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        void commit(String date) {
            git("add", "-A");
            gitAt(date, "commit", "-q", "-m", "wijziging");
        }

        String git(String... arguments) {
            return gitAt("2026-01-01T10:00:00+0100", arguments);
        }

        String gitAt(String date, String... arguments) {
            ProcessBuilder command = command(arguments).directory(root.toFile());
            command.environment().put("GIT_COMMITTER_DATE", date);
            command.environment().put("GIT_AUTHOR_DATE", date);
            return run(command).strip();
        }

        ProcessBuilder command(String... arguments) {
            List<String> words =
                    new ArrayList<>(List.of("git", "-c", "core.precomposeunicode=false", "-c", "gc.auto=0"));
            words.addAll(List.of(arguments));
            ProcessBuilder command = new ProcessBuilder(words);
            Map<String, String> environment = command.environment();
            environment.keySet().removeIf(key -> key.startsWith("GIT_"));
            environment.put(
                    "GIT_CONFIG_GLOBAL",
                    root.resolveSibling("geen-instellingen").toString());
            environment.put("GIT_CONFIG_NOSYSTEM", "1");
            for (String who : List.of("AUTHOR", "COMMITTER")) {
                environment.put("GIT_" + who + "_NAME", "School");
                environment.put("GIT_" + who + "_EMAIL", "ict@school.example");
            }
            return command;
        }

        History history(String... paths) {
            return GitHistory.read(root, Set.of(paths));
        }
    }

    private static String run(ProcessBuilder command) {
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
