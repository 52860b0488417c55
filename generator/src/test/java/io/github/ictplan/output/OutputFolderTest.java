package io.github.ictplan.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ictplan.source.Disk;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.MemoryTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
    private static final FileTree FIRST =
            MemoryTree.ofTexts(Map.of("index.html", "eerste", "doelen/d1.html", "doel 1"));
    private static final FileTree SECOND =
            MemoryTree.ofTexts(Map.of("index.html", "tweede", "doelen/d2.html", "doel 2"));

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void name() {
        site = folder.resolve("target/site");
    }

    @Test
    void swapsTheNewContentIn() {
        publish(FIRST);
        publish(SECOND);

        assertThat(content(site)).containsOnlyKeys(Manifest.NAME, "index.html", "doelen/d2.html");
        assertThat(content(site)).containsEntry("index.html", "tweede");
        assertThat(content(folder.resolve("target")))
                .allSatisfy((path, text) -> assertThat(path)
                        .satisfiesAnyOf(
                                p -> assertThat(p).startsWith("site/"),
                                p -> assertThat(p).isEqualTo(".site.slot")));
    }

    @Test
    void leavesTheOldContentUntilTheNewIsCommitted() {
        publish(FIRST);
        try (StagedOutput staged = OutputFolder.at(site, List.of()).stage(SECOND, 2)) {
            assertThat(staged.paths()).containsExactly("doelen/d2.html", "index.html");
            assertThat(content(site)).containsEntry("index.html", "eerste");
        }
        assertThat(content(site)).containsEntry("index.html", "eerste");
        assertThat(folder.resolve("target/.site.nieuw")).doesNotExist();
    }

    @Test
    void leavesTheOldContentWhenAPageCannotBeMade() {
        publish(FIRST);
        FileTree broken = new FileTree() {
            @Override
            public SortedSet<String> paths() {
                return SECOND.paths();
            }

            @Override
            public byte[] read(String path) {
                if (path.equals("index.html")) {
                    throw new EnvironmentException("sjabloon stuk");
                }
                return SECOND.read(path);
            }
        };

        assertThatThrownBy(() -> publish(broken)).hasMessage("sjabloon stuk");
        assertThat(content(site)).containsEntry("index.html", "eerste");
        assertThat(folder.resolve("target/.site.nieuw")).doesNotExist();
        publish(SECOND);
    }

    @Test
    void bringsTheOldContentBackAfterAKillBetweenTheTwoMoves() throws IOException {
        publish(FIRST);
        Files.move(site, folder.resolve("target/.site.oud"));

        assertThatThrownBy(() -> publish(unmakeable())).isInstanceOf(EnvironmentException.class);
        assertThat(content(site)).containsEntry("index.html", "eerste");
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        publish(FIRST);
        Files.createDirectories(folder.resolve("target/.site.nieuw/half"));
        Files.createDirectories(folder.resolve("target/.site.oud/rest"));

        publish(SECOND);

        assertThat(folder.resolve("target/.site.nieuw")).doesNotExist();
        assertThat(folder.resolve("target/.site.oud")).doesNotExist();
    }

    @Test
    void refusesAFolderWithFilesOfSomebodyElse() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("CNAME"), "plan.school.example");

        assertThatThrownBy(() -> publish(FIRST))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("CNAME");
        assertThat(content(site)).containsOnlyKeys("CNAME");
    }

    @Test
    void refusesAForeignFileThatCameLater() throws IOException {
        publish(FIRST);
        Files.writeString(site.resolve("doelen/nota.txt"), "van de directeur");

        assertThatThrownBy(() -> publish(SECOND)).hasMessageContaining("doelen/nota.txt");
        assertThat(content(site)).containsEntry("doelen/nota.txt", "van de directeur");
    }

    @Test
    void ignoresWhatFileManagersLeave() throws IOException {
        publish(FIRST);
        Files.writeString(site.resolve(".DS_Store"), "?");

        publish(SECOND);

        assertThat(content(site)).containsEntry("index.html", "tweede");
    }

    @Test
    void refusesASecondRunAtTheSameTime() {
        try (StagedOutput busy = OutputFolder.at(site, List.of()).stage(FIRST, 1)) {
            assertThat(busy.paths()).isNotEmpty();
            assertThatThrownBy(() -> publish(SECOND)).hasMessageContaining("Een andere ictplan-run");
        }
    }

    @Test
    void putsOneFileBesideTheOthers() {
        publish(FIRST);
        OutputFolder.at(site, List.of()).put("ictplan.pdf", new byte[] {1});

        assertThat(content(site)).containsOnlyKeys(Manifest.NAME, "index.html", "doelen/d1.html", "ictplan.pdf");
        publish(SECOND);
        assertThat(content(site)).doesNotContainKey("ictplan.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "plan/site", ".", "..", ".git/site", "a/../plan", "/"})
    void refusesToFillAFolderOfTheSchool(String name) {
        List<Path> school = List.of(folder.resolve("plan"), folder.resolve("schoolwerkplan"));

        assertThatThrownBy(() -> OutputFolder.at(folder.resolve(name), school))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("outputDirectory");
    }

    @Test
    void refusesAFolderThatALinkPutsWithinTheSchool() throws IOException {
        Path plan = Files.createDirectories(folder.resolve("school/plan"));
        Path link = Disk.link(folder.resolve("school/target"), plan);

        assertThatThrownBy(() -> OutputFolder.at(link.resolve("site"), List.of(plan)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("bestanden van je school");
    }

    @Test
    void refusesReportsAmongTheTextsOfTheSchool() {
        Path plan = folder.resolve("school/plan");

        assertThatThrownBy(() -> SingleFile.checkReports(plan, folder.resolve("site"), List.of(plan)))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("-Dictplan.reportDirectory");
    }

    /** They quote what is hidden. */
    @Test
    void refusesReportsWhereTheSiteComes() throws IOException {
        Files.createDirectories(site);
        Path link = Disk.link(folder.resolve("link"), site);

        for (Path reports : List.of(site, site.resolve("rapport"), link.resolve("rapport"))) {
            assertThatThrownBy(() -> SingleFile.checkReports(reports, site, List.of()))
                    .as(reports.toString())
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("niet voor iedereen");
        }
        SingleFile.checkReports(folder.resolve("target/site-rapport"), site, List.of());
        SingleFile.checkReports(folder.resolve("target"), site, List.of());
    }

    @Test
    void refusesALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elders"));
        Files.createDirectories(folder.resolve("target"));
        Disk.link(site, elsewhere);

        assertThatThrownBy(() -> OutputFolder.at(site, List.of())).hasMessageContaining("koppeling");
    }

    @Test
    void deletesALinkAndNotWhatItPointsTo() throws IOException {
        Path kept = Files.writeString(folder.resolve("bewaard.txt"), "blijft");
        Files.createDirectories(folder.resolve("target/.site.nieuw"));
        Disk.link(folder.resolve("target/.site.nieuw/link"), folder);

        publish(FIRST);

        assertThat(kept).hasContent("blijft");
    }

    @Test
    void neverWritesOutsideItsFolder() {
        FileTree hostile = MemoryTree.ofTexts(Map.of("../weg.html", "x"));

        assertThatThrownBy(() -> publish(hostile)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("target/weg.html")).doesNotExist();
    }

    private void publish(FileTree tree) {
        try (StagedOutput staged =
                OutputFolder.at(site, List.of(folder.resolve("plan"))).stage(tree, 2)) {
            staged.commit();
        }
    }

    private static FileTree unmakeable() {
        return new FileTree() {
            @Override
            public SortedSet<String> paths() {
                return SECOND.paths();
            }

            @Override
            public byte[] read(String path) {
                throw new EnvironmentException("schijf vol");
            }
        };
    }

    private static SortedMap<String, String> content(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            SortedMap<String, String> content = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return content;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
