package io.github.ictplan.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * The git repository of a school's folder, to be read: its {@code .git} may lie in the folder, above it, or elsewhere, as that of a work tree or a
 * submodule does. Nothing is written, no hook runs, nothing is fetched, and no settings are read but the repository's own.
 */
public final class GitRepository implements AutoCloseable {
    private static final List<String> DEFAULT_BRANCHES =
            List.of("refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master");

    private final Repository repository;
    private final Path folder;
    private final String prefix;

    private GitRepository(Repository repository, Path root, Path folder) {
        this.repository = repository;
        this.folder = folder;
        this.prefix = root.relativize(folder).toString().replace(File.separatorChar, '/');
    }

    /**
     * Opens the repository in which a folder lies.
     *
     * @throws EnvironmentException if there is none, or none that can be read
     */
    public static GitRepository open(Path folder) {
        return find(folder).orElseThrow(() -> GitTrouble.noRepository(folder));
    }

    /**
     * Opens the repository in which a folder lies; empty if it lies in none.
     *
     * @throws EnvironmentException if the folder or the repository cannot be read
     */
    public static Optional<GitRepository> find(Path folder) {
        return GitTrouble.asking(() -> {
            QuietGit.use();
            Path real = folder.toRealPath();
            for (Path root = real; root != null; root = root.getParent()) {
                Repository repository = repository(root);
                if (repository != null) {
                    return Optional.of(new GitRepository(repository, root, real));
                }
            }
            return Optional.empty();
        });
    }

    /**
     * Opens the repository of which a folder is the root, if all of it lies in that folder: for a goal that may not look outside.
     *
     * @throws EnvironmentException if it cannot be read
     */
    public static Optional<GitRepository> within(Path folder) {
        return GitTrouble.asking(() -> new GitFolder(folder.toRealPath().resolve(Constants.DOT_GIT)).isSelfContained()
                ? find(folder)
                : Optional.empty());
    }

    private static @Nullable Repository repository(Path root) throws IOException {
        if (!Files.exists(root.resolve(Constants.DOT_GIT), LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setFS(FS.DETECTED);
        Path above = root.getParent();
        if (above != null) {
            builder.addCeilingDirectory(above.toFile());
        }
        builder.findGitDir(root.toFile());
        return builder.getGitDir() == null
                ? null
                : builder.setBare().setMustExist(true).build();
    }

    /** The school's folder as seen from the root of the repository, ending in {@code /}; empty if it is that root. */
    public String prefix() {
        return prefix.isEmpty() ? "" : prefix + "/";
    }

    /** Whether the past is cut off somewhere. */
    public boolean isShallow() {
        return GitTrouble.asking(
                () -> !repository.getObjectDatabase().getShallowCommits().isEmpty());
    }

    /**
     * The commit that somebody means: by a branch, a tag, {@code origin/main}, an id or the beginning of one, {@code HEAD~2}. Empty if there is none, or
     * if it lies where the past is cut off.
     *
     * @throws EnvironmentException if more than one commit is meant, or objects are missing or damaged
     */
    public Optional<Revision> find(String name) {
        return GitTrouble.asking(() -> look(name));
    }

    /** What to tell somebody who asked for a commit that is not here. */
    public EnvironmentException unknown(String name, List<String> near) {
        return isShallow()
                ? GitTrouble.shallow("\"" + FileNames.printable(name) + "\"")
                : GitTrouble.unknown(name, near);
    }

    private Optional<Revision> look(String name) throws IOException {
        try {
            ObjectId id = name.isBlank() ? null : repository.resolve(name + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(revision(id, name));
        } catch (AmbiguousObjectException e) {
            throw GitTrouble.ambiguous(name);
        } catch (MissingObjectException e) {
            if (ObjectId.isId(name) || isShallow()) {
                return Optional.empty();
            }
            throw e;
        } catch (RevisionSyntaxException | IncorrectObjectTypeException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private Revision revision(ObjectId id, String name) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return revision(walk.parseCommit(id), name);
        }
    }

    private static Revision revision(RevCommit commit, String name) {
        return new Revision(commit.name(), name, day(commit.getCommitterIdent()));
    }

    private static LocalDate day(PersonIdent who) {
        return LocalDate.ofInstant(who.getWhenAsInstant(), who.getZoneId());
    }

    /**
     * The commit that is checked out.
     *
     * @throws EnvironmentException before the first one
     */
    public Revision head() {
        return find(Constants.HEAD).orElseThrow(GitTrouble::noCommit);
    }

    /**
     * Where a commit left the default branch, under that branch's name: {@code origin/HEAD}, else {@code main} or {@code master}, first that of
     * {@code origin}. Of several such places it is the newest.
     *
     * @throws EnvironmentException if there is no such branch or no such place, or the past is cut off before it
     */
    public Revision base(Revision tip) {
        return GitTrouble.asking(() -> {
            Ref branch = defaultBranch();
            if (branch == null) {
                throw isShallow() ? GitTrouble.shallow("de hoofdtak") : GitTrouble.noDefaultBranch();
            }
            String name = Repository.shortenRefName(branch.getName()).replaceFirst("^origin/", "");
            return mergeBase(ObjectId.fromString(tip.id()), branch.getObjectId(), name)
                    .orElseThrow(() -> isShallow()
                            ? GitTrouble.shallow("het punt waar je voorstel van " + name + " vertrok")
                            : GitTrouble.noCommonPast(name));
        });
    }

    private @Nullable Ref defaultBranch() throws IOException {
        Ref told = repository.exactRef("refs/remotes/origin/HEAD");
        if (told != null && told.getObjectId() != null) {
            return told.getLeaf();
        }
        for (String name : DEFAULT_BRANCHES) {
            Ref branch = repository.exactRef(name);
            if (branch != null && branch.getObjectId() != null) {
                return branch;
            }
        }
        return null;
    }

    private Optional<Revision> mergeBase(ObjectId one, ObjectId other, String name) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(one));
            walk.markStart(walk.parseCommit(other));
            List<RevCommit> bases = new ArrayList<>();
            for (RevCommit base = walk.next(); base != null; base = walk.next()) {
                bases.add(base);
            }
            return bases.stream()
                    .max(Comparator.comparingInt(RevCommit::getCommitTime).thenComparing(RevCommit::name))
                    .map(base -> revision(base, name));
        }
    }

    /** All tags of commits, the oldest first. */
    public List<Tag> tags() {
        return GitTrouble.asking(() -> {
            List<Tag> tags = new ArrayList<>();
            try (RevWalk walk = new RevWalk(repository)) {
                for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                    tag(walk, ref).ifPresent(tags::add);
                }
            }
            tags.sort(Comparator.comparing(Tag::date).thenComparing(Tag::name));
            return List.copyOf(tags);
        });
    }

    private Optional<Tag> tag(RevWalk walk, Ref ref) throws IOException {
        try {
            String name = ref.getName().substring(Constants.R_TAGS.length());
            RevObject named = walk.parseAny(ref.getObjectId());
            if (!(walk.peel(named) instanceof RevCommit commit)) {
                return Optional.empty();
            }
            Revision revision = revision(walk.parseCommit(commit), name);
            if (!(named instanceof RevTag tag)) {
                return Optional.of(new Tag(name, revision, revision.date(), ""));
            }
            PersonIdent maker = tag.getTaggerIdent();
            LocalDate date = maker == null ? revision.date() : day(maker);
            return Optional.of(
                    new Tag(name, revision, date, tag.getFullMessage().strip()));
        } catch (MissingObjectException e) {
            if (isShallow()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The names of all branches and tags as somebody types them: {@code main}, {@code origin/voorstel}, {@code editie-1.2}. */
    public SortedSet<String> names() {
        return GitTrouble.asking(() -> {
            SortedSet<String> names = new TreeSet<>();
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_REFS)) {
                if (ref.getName().matches("refs/(?:heads|tags|remotes)/.+") && !ref.isSymbolic()) {
                    names.add(Repository.shortenRefName(ref.getName()));
                }
            }
            return names;
        });
    }

    /**
     * The files of the school's folder as they are in a commit; empty if the folder is not there. Can be read until this repository is closed.
     *
     * @throws EnvironmentException if objects are missing or damaged
     */
    public GitTree tree(Revision revision) {
        return GitTrouble.asking(() -> GitTree.of(repository, ObjectId.fromString(revision.id()), prefix));
    }

    /** The school's folder, without links in its path. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        repository.close();
    }
}
