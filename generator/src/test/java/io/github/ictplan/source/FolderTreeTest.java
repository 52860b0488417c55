package io.github.ictplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ictplan.source.Skipped.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Needs a file system that keeps capitals and accents apart, as Linux has; elsewhere those tests are skipped. */
class FolderTreeTest {
    @TempDir
    Path folder;

    private Path school;

    @BeforeEach
    void makeSchool() throws IOException {
        school = Files.createDirectory(folder.resolve("school"));
        write("ictplan.yaml", "school:\n");
        write("plan/doelen/d1.md", "# Doel\n");
    }

    @Test
    void holdsTheFilesOfTheFolderSortedWithForwardSlashes() throws IOException {
        write("plan/index.md", "# Hallo\n");

        FolderTree tree = tree();

        assertThat(tree.paths()).containsExactly("ictplan.yaml", "plan/doelen/d1.md", "plan/index.md");
        assertThat(tree.read("plan/index.md")).isEqualTo("# Hallo\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tree.size("plan/index.md")).isEqualTo(8);
        assertThat(tree.skipped()).isEmpty();
    }

    @Test
    void leavesOutWhatIsHiddenMadeOrExcluded() throws IOException {
        write("pom.xml", "<project/>");
        write("target/site/index.html", "oud");
        write("uitvoer/index.html", "oud");
        write("node_modules/x/readme.md", "x");
        write(".git/config", "x");
        write(".github/workflows/check.yml", "x");
        write("plan/.obsidian/app.json", "x");

        FolderTree tree = FolderTree.of(school, Set.of(school.resolve("uitvoer"), school.resolve("bestaat-niet")));

        assertThat(tree.paths()).containsExactly("ictplan.yaml", "plan/doelen/d1.md", "pom.xml");
        assertThat(tree.skipped()).isEmpty();
    }

    @Test
    void keepsAFolderOfTheSchoolThatHappensToBeCalledTarget() throws IOException {
        write("plan/target/groep.md", "x");

        assertThat(tree().paths()).contains("plan/target/groep.md");
    }

    @Test
    void neverFollowsASymbolicLink() throws IOException {
        Path outside = Files.writeString(folder.resolve("geheim.md"), "geheim");
        link("plan/bestand.md", outside);
        link("plan/map", folder);
        link("plan/lus", school.resolve("plan"));
        link("plan/weg.md", folder.resolve("bestaat-niet"));
        link("plan/binnen.md", school.resolve("plan/doelen/d1.md"));

        FolderTree tree = tree();

        assertThat(tree.paths()).containsExactly("ictplan.yaml", "plan/doelen/d1.md");
        assertThat(tree.skipped())
                .allMatch(skipped -> skipped.reason() == Reason.SYMBOLIC_LINK)
                .extracting(Skipped::path)
                .containsExactly("plan/bestand.md", "plan/binnen.md", "plan/lus", "plan/map", "plan/weg.md");
    }

    @Test
    void refusesToReadAFileThatBecameALinkAfterwards() throws IOException {
        FolderTree tree = tree();
        Path outside = Files.writeString(folder.resolve("geheim.md"), "geheim");
        Files.delete(school.resolve("plan/doelen/d1.md"));
        link("plan/doelen/d1.md", outside);

        assertThatThrownBy(() -> tree.read("plan/doelen/d1.md"))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("plan/doelen/d1.md");
    }

    @Test
    void worksInAFolderThatIsItselfReachedThroughALink() throws IOException {
        Path link = Disk.link(folder.resolve("kortere-weg"), school);

        FolderTree tree = FolderTree.of(link, Set.of(link.resolve("plan")));

        assertThat(tree.paths()).containsExactly("ictplan.yaml");
    }

    @Test
    void keepsOneOfTwoNamesThatDifferOnlyInCapitals() throws IOException {
        Disk.mustTellNamesApart(folder);
        write("plan/Plan.md", "een");
        write("plan/plan.md", "twee");
        write("plan/straße.md", "een");
        write("plan/STRASSE.md", "twee");

        FolderTree tree = tree();

        assertThat(tree.paths()).contains("plan/Plan.md", "plan/STRASSE.md").doesNotContain("plan/plan.md");
        assertThat(tree.skipped())
                .containsExactly(
                        new Skipped("plan/plan.md", Reason.SAME_NAME, "plan/Plan.md"),
                        new Skipped("plan/straße.md", Reason.SAME_NAME, "plan/STRASSE.md"));
    }

    @Test
    void readsNamesInNfcHoweverTheyAreStored() throws IOException {
        write("plan/cafe\u0301.md", "NFD");

        FolderTree tree = tree();

        assertThat(tree.paths()).contains("plan/caf\u00e9.md");
        assertThat(tree.read("plan/caf\u00e9.md")).isEqualTo("NFD".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsOneOfTwoNamesThatAreTheSameAccent() throws IOException {
        Disk.mustTellNamesApart(folder);
        write("plan/cafe\u0301.md", "NFD");
        write("plan/caf\u00e9.md", "NFC");

        assertThat(tree().skipped())
                .containsExactly(new Skipped("plan/caf\u00e9.md", Reason.SAME_NAME, "plan/caf\u00e9.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con.md",
                "NUL",
                "aux.txt",
                "COM1.md",
                "com¹.md",
                "punt.",
                "spatie ",
                "vraag?.md",
                "ster*.md",
                "a:b.md",
                "git~1",
                "on\u200dzichtbaar.md",
                "om\u202egekeerd.md",
                "nieuwe\nregel.md",
                "back\\slash.md"
            })
    void leavesOutANameThatDoesNotWorkEverywhere(String name) throws IOException {
        Disk.mustTakeAnyName();
        write("plan/" + name, "x");

        FolderTree tree = tree();

        assertThat(tree.paths()).containsExactly("ictplan.yaml", "plan/doelen/d1.md");
        assertThat(tree.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.reason()).isEqualTo(Reason.NOT_PORTABLE);
            assertThat(skipped.path()).startsWith("plan/").doesNotContain("\n", "\u202e");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hekje#.md",
                "procent%.md",
                "en&.md",
                "punt;komma.md",
                "plus+.md",
                "een spatie.md",
                "-streepje.md",
                "😀.md",
                "שלום.md",
                "constant.md",
                "nullen.md",
                "....x",
                "accent é.md",
                "İct.md"
            })
    void keepsANameThatIsOnlyUnusual(String name) throws IOException {
        write("plan/z" + name, "x");

        assertThat(tree().paths()).contains("plan/z" + name);
    }

    @Test
    void leavesOutAPathThatIsTooLongForWindows() throws IOException {
        String deep = "plan/" + "een-lange-mapnaam/".repeat(12);
        write(deep + "kort.md", "x");
        write(deep + "net-te-lang-voor-windows.md", "x");

        FolderTree tree = tree();

        assertThat(tree.paths()).contains(deep + "kort.md");
        assertThat(tree.skipped()).extracting(Skipped::reason).containsExactly(Reason.NOT_PORTABLE);
    }

    @Test
    void leavesOutAPipeWithoutWaitingForIt() throws Exception {
        Disk.mustHavePipesAndRights();
        Process process =
                new ProcessBuilder("mkfifo", school.resolve("plan/pijp.md").toString()).start();
        assertThat(process.waitFor()).isZero();

        assertThat(tree().skipped()).containsExactly(new Skipped("plan/pijp.md", Reason.NOT_A_FILE, null));
    }

    @Test
    void leavesOutAFileThatGitHostsRefuse() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(school.resolve("plan/film.mp4").toFile(), "rw")) {
            file.setLength(2L * 1024 * 1024 * 1024);
        }

        assertThat(tree().skipped()).containsExactly(new Skipped("plan/film.mp4", Reason.TOO_LARGE, null));
    }

    @Test
    void keepsAnEmptyFileAndAFolderWithTheNameOfAFile() throws IOException {
        write("plan/leeg.md", "");
        write("plan/map.md/tekst.md", "x");

        assertThat(tree().paths())
                .contains("plan/leeg.md", "plan/map.md/tekst.md")
                .doesNotContain("plan/map.md");
    }

    @Test
    void leavesOutWhatMayNotBeRead() throws IOException {
        write("plan/dicht/a.md", "x");
        write("plan/dicht.md", "x");
        Disk.mustHavePipesAndRights();
        Files.setPosixFilePermissions(school.resolve("plan/dicht"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(school.resolve("plan/dicht.md"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(school.resolve("plan/dicht.md")), "root may read everything");

        try {
            assertThat(tree().skipped())
                    .containsExactly(
                            new Skipped("plan/dicht", Reason.UNREADABLE, null),
                            new Skipped("plan/dicht.md", Reason.UNREADABLE, null));
        } finally {
            Files.setPosixFilePermissions(school.resolve("plan/dicht"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void saysInDutchThatThereIsNoFolder() {
        assertThatThrownBy(() -> FolderTree.of(school.resolve("weg"), Set.of()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("kan niet gelezen worden");
        assertThatThrownBy(() -> FolderTree.of(school.resolve("ictplan.yaml"), Set.of()))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("is geen map");
    }

    @Test
    void askingForAFileThatIsNotThereIsOurMistake() {
        assertThatThrownBy(() -> tree().read("plan/../../geheim.md")).isInstanceOf(IllegalStateException.class);
    }

    private FolderTree tree() {
        return FolderTree.of(school, Set.of());
    }

    private void write(String path, String text) throws IOException {
        Path file = school.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String path, Path target) throws IOException {
        Disk.link(school.resolve(path), target);
    }
}
