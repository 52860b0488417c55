package io.github.ictplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories are made by git itself, on a file system that keeps capitals and accents apart. */
class GitTreeTest {
    @TempDir
    Path folder;

    private RealRepository school;
    private GitRepository repository;

    @BeforeEach
    void makeSchool() {
        school = RealRepository.in(folder.resolve("school"));
        repository = GitRepository.open(school.root());
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void aCleanCopyHoldsTheSameFiles() throws IOException {
        Disk.mustTakeAnyName();
        Disk.mustTellNamesApart(folder);
        school.write("pom.xml", "<project/>")
                .write("ictplan.yaml", "school:\n")
                .write("target/site/index.html", "oud")
                .write("plan/target/groep.md", "x")
                .write("node_modules/x/index.js", "x")
                .write(".github/workflows/check.yml", "x")
                .write("plan/.obsidian/app.json", "x")
                .write("plan/index.md", "# Hallo\n")
                .write("plan/INDEX.md", "# Tweede\n")
                .write("plan/leeg.md", "")
                .write("plan/cafe\u0301.md", "nfd")
                .write("plan/caf\u00e9.md", "nfc")
                .write("plan/con.md", "x")
                .write("plan/punt.", "x")
                .write("plan/a\u200bb.md", "x")
                .write("plan/" + "lang/".repeat(60) + "x.md", "x")
                .write("bijlagen/a.md", "x")
                .write("Bijlagen/a.md", "x")
                .write("afbeeldingen/foto's van toestellen #1.png", "\u0000\u0001\r\n\r\n")
                .write("plan/windows.md", "een\r\ntwee\r\n");
        Disk.link(school.root().resolve("plan/link.md"), Path.of("index.md"));
        Disk.link(school.root().resolve("schoolwerkplan"), Path.of("/etc"));
        school.git("add", "-A", "-f");
        school.commit("2026-03-02T10:00:00+0100");

        FolderTree copy = FolderTree.of(school.root(), Set.of());
        GitTree tree = tree("HEAD");

        assertThat(contents(tree)).containsExactlyEntriesOf(contents(copy));
        assertThat(tree.paths()).hasSizeGreaterThan(6);
        assertThat(tree.skipped()).isEqualTo(copy.skipped()).hasSizeGreaterThan(6);
        tree.paths().forEach(path -> assertThat(tree.size(path)).isEqualTo(copy.size(path)));
    }

    /** Eleven objects, and ten thousand million files. */
    @Test
    void aFolderUnderManyNamesIsNotReadForEver() throws IOException {
        try (Repository git = new FileRepositoryBuilder()
                        .setGitDir(school.root().resolve(".git").toFile())
                        .build();
                ObjectInserter inserter = git.newObjectInserter()) {
            ObjectId held = inserter.insert(Constants.OBJ_BLOB, new byte[0]);
            FileMode kind = FileMode.REGULAR_FILE;
            for (int level = 0; level < 10; level++) {
                TreeFormatter folder = new TreeFormatter();
                for (int name = 0; name < 10; name++) {
                    folder.append(String.valueOf(name), kind, held);
                }
                held = inserter.insert(folder);
                kind = FileMode.TREE;
            }
            inserter.flush();
            String commit = school.git("commit-tree", held.name(), "-m", "bom");
            assertThatThrownBy(() -> tree(commit))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("meer dan 100000 bestanden en mappen");
        }
    }

    @Test
    void anotherLineEndInTheWorkTreeIsTheSameText() {
        school.git("config", "core.autocrlf", "true");
        school.write("plan/index.md", "# Hallo\n\nDag.\n").commit("2026-03-02T10:00:00+0100");
        school.git("rm", "-q", "--cached", "plan/index.md");
        school.git("reset", "-q", "--hard");
        byte[] stored = tree("HEAD").read("plan/index.md");
        byte[] onDisk = FolderTree.of(school.root(), Set.of()).read("plan/index.md");

        assertThat(onDisk).isNotEqualTo(stored);
        assertThat(text(onDisk)).isEqualTo(text(stored));
    }

    @Test
    void aCommitKnowsNothingOfWhatCameLater() {
        school.write("plan/a.md", "een").write("plan/b.md", "een").commit("2026-03-02T10:00:00+0100");
        school.git("mv", "plan/a.md", "plan/c.md");
        school.write("plan/b.md", "twee").commit("2026-05-04T10:00:00+0200");
        school.write("plan/d.md", "nieuw");

        assertThat(tree("HEAD~1").paths()).containsExactly("plan/a.md", "plan/b.md");
        assertThat(tree("HEAD~1").read("plan/b.md")).isEqualTo("een".getBytes(StandardCharsets.UTF_8));
        assertThat(tree("HEAD").paths()).containsExactly("plan/b.md", "plan/c.md");
        assertThatThrownBy(() -> tree("HEAD").read("plan/d.md")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLargeFileOfGitLfsIsReadFromItsStoreIfItIsThere() throws Exception {
        byte[] pdf = "%PDF-1.7 …".repeat(1000).getBytes(StandardCharsets.UTF_8);
        String id =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        String pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:" + id + "\nsize " + pdf.length + "\n";
        school.write("schoolwerkplan/zorg.pdf", pointer).commit("2026-03-02T10:00:00+0100");
        Path kept =
                school.root().resolve(".git/lfs/objects/" + id.substring(0, 2) + "/" + id.substring(2, 4) + "/" + id);

        GitTree without = tree("HEAD");
        assertThat(without.isElsewhere("schoolwerkplan/zorg.pdf")).isTrue();
        assertThat(without.read("schoolwerkplan/zorg.pdf")).isEqualTo(pointer.getBytes(StandardCharsets.UTF_8));

        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        GitTree with = tree("HEAD");
        assertThat(with.isElsewhere("schoolwerkplan/zorg.pdf")).isFalse();
        assertThat(with.read("schoolwerkplan/zorg.pdf")).isEqualTo(pdf);
        assertThat(with.size("schoolwerkplan/zorg.pdf")).isEqualTo(pdf.length);

        Files.write(kept, Arrays.copyOf(pdf, 100));
        assertThat(tree("HEAD").isElsewhere("schoolwerkplan/zorg.pdf")).isTrue();
    }

    @Test
    void isReadByManyThreadsAtOnce() {
        for (int i = 0; i < 200; i++) {
            school.write("plan/p" + i + ".md", ("regel " + i + "\n").repeat(500));
        }
        school.commit("2026-03-02T10:00:00+0100");
        school.git("gc", "-q", "--aggressive");
        GitTree tree = tree("HEAD");

        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> {
                    String path = "plan/p" + i % 200 + ".md";
                    return new String(tree.read(path), StandardCharsets.UTF_8).startsWith("regel " + i % 200 + "\n");
                }))
                .doesNotContain(false);
    }

    private GitTree tree(String name) {
        return repository.tree(repository.find(name).orElseThrow());
    }

    private static String text(byte[] bytes) {
        return ((Decoded.Text) SourceFile.decode("plan/index.md", bytes)).file().text();
    }

    private static TreeMap<String, String> contents(FileTree tree) {
        TreeMap<String, String> contents = new TreeMap<>();
        tree.paths().forEach(path -> contents.put(path, new String(tree.read(path), StandardCharsets.ISO_8859_1)));
        return contents;
    }
}
