package io.github.ictplan.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FS;

/**
 * The history of a school's folder, read from its own {@code .git} folder and from nothing else: no settings, no folder above it, no objects
 * elsewhere, and nothing is written. JGit's repository would read and probe all of these, so this uses its object store alone.
 */
public final class GitHistory {
    private GitHistory() {}

    /**
     * What git knows of the files of a folder.
     *
     * @param folder the root of a repository; another folder has no history
     * @param paths from that folder, with {@code /}, in NFC
     * @return {@link History#none()} too if the repository is damaged, empty, or of a form that leads outside the folder: a plan can be
     *     published without history
     */
    public static History read(Path folder, Collection<String> paths) {
        try {
            GitFolder own = new GitFolder(folder.toRealPath().resolve(".git"));
            if (!own.isSelfContained()) {
                return History.none();
            }
            QuietGit.use();
            ObjectId head = own.head();
            return head == null ? History.none() : read(own, head, paths);
        } catch (IOException | RuntimeException e) {
            return History.none();
        }
    }

    private static History read(GitFolder git, ObjectId head, Collection<String> paths) throws IOException {
        ObjectDirectory objects = new ObjectDirectory(
                new Config(),
                git.objects().toFile(),
                new File[0],
                FS.DETECTED,
                git.shallowFile().toFile());
        try (ObjectReader reader = objects.newReader();
                RevWalk walk = new RevWalk(reader)) {
            RevCommit commit = walk.parseCommit(head);
            LocalDate date = date(commit);
            if (Files.exists(git.shallowFile(), LinkOption.NOFOLLOW_LINKS)) {
                return new History(head.name(), date, true, Map.of());
            }
            return lastChanged(reader, walk, commit, date, paths);
        } finally {
            objects.close();
        }
    }

    /** A clone that leaves out old objects ("partial") is as cut off as a shallow one. */
    private static History lastChanged(
            ObjectReader reader, RevWalk walk, RevCommit head, LocalDate date, Collection<String> paths)
            throws IOException {
        try {
            LastChanged search = new LastChanged(reader, head, paths);
            walk.markStart(head);
            for (RevCommit commit = walk.next(); commit != null && !search.isDone(); commit = walk.next()) {
                search.look(walk, commit, date(commit));
            }
            return new History(head.name(), date, false, search.dates());
        } catch (MissingObjectException e) {
            return new History(head.name(), date, true, Map.of());
        }
    }

    private static LocalDate date(RevCommit commit) {
        PersonIdent committer = commit.getCommitterIdent();
        return LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId());
    }
}
