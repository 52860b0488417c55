package io.github.ictplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A school in a git repository that is made on the spot; every commit has a day. */
public final class TaggedSchool implements AutoCloseable {
    private final Path folder;
    private final Git git;

    private TaggedSchool(Path folder, Git git) {
        this.folder = folder;
        this.git = git;
    }

    /** Makes a repository of a folder, which need not exist. */
    public static TaggedSchool in(Path folder) {
        return asking(() -> {
            Files.createDirectories(folder);
            return new TaggedSchool(
                    folder,
                    Git.init()
                            .setDirectory(folder.toFile())
                            .setInitialBranch("main")
                            .call());
        });
    }

    Path folder() {
        return folder;
    }

    public TaggedSchool write(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> asking(() -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        }));
        return this;
    }

    TaggedSchool write(String path, String text) {
        return asking(() -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        });
    }

    TaggedSchool delete(String path) {
        return asking(() -> {
            Files.delete(folder.resolve(path));
            return this;
        });
    }

    /** Replaces something that must be there. */
    TaggedSchool change(String path, String from, String to) {
        return asking(() -> {
            String text = Files.readString(folder.resolve(path));
            if (!text.contains(from)) {
                throw new AssertionError(path + " holds no " + from);
            }
            return write(path, text.replace(from, to));
        });
    }

    public TaggedSchool commit(LocalDate day) {
        return asking(() -> {
            PersonIdent who = new PersonIdent(
                    "School", "ict@school.example", day.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            git.commit()
                    .setMessage("wijziging")
                    .setAuthor(who)
                    .setCommitter(who)
                    .setSign(false)
                    .call();
            return this;
        });
    }

    public TaggedSchool tag(String name) {
        return asking(() -> {
            git.tag().setName(name).setAnnotated(false).setForceUpdate(true).call();
            return this;
        });
    }

    TaggedSchool annotatedTag(String name) {
        return asking(() -> {
            git.tag()
                    .setName(name)
                    .setMessage("goedgekeurd")
                    .setTagger(new PersonIdent("School", "ict@school.example"))
                    .setSigned(false)
                    .call();
            return this;
        });
    }

    /** Checks out a commit without a branch. */
    TaggedSchool checkOut(String revision) {
        return asking(() -> {
            git.checkout().setName(revision).call();
            return this;
        });
    }

    /** Cuts off all that came before what is checked out, as a shallow clone does. */
    public TaggedSchool cutOff() {
        return asking(() -> {
            String head = git.getRepository().resolve("HEAD").name();
            Files.writeString(folder.resolve(".git/shallow"), head + "\n");
            return this;
        });
    }

    @Override
    public void close() {
        git.close();
    }

    private interface Question<T> {
        T ask() throws IOException, GitAPIException;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
