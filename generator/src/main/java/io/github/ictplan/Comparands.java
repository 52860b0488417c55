package io.github.ictplan;

import io.github.ictplan.finding.Nearest;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.GitRepository;
import io.github.ictplan.source.GitTree;
import io.github.ictplan.source.Revision;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is to be compared. A name is first an edition ({@code 1.2}, the tag {@code editie-1.2}), then whatever git knows by it, then a folder; the git
 * repository is opened only if one of the sides needs it, and stays open until both were read.
 */
final class Comparands implements AutoCloseable {
    private static final String EDITION = KeptEditions.PREFIX;
    private static final String WORK = "dit voorstel";

    private static final int SHORTEST_ID = 7;
    private static final int HEX = 16;

    private final Settings settings;
    private final Optional<GitRepository> git;
    private final List<String> remarks = new ArrayList<>();

    Comparands(Settings settings) {
        this.settings = settings;
        this.git = GitRepository.find(settings.directory());
    }

    /** What is compared with the school's folder or with {@link Settings#to()}; where that left the default branch if nobody said. */
    Comparand from() {
        String asked = settings.from();
        if (asked != null) {
            return named(asked);
        }
        GitRepository repository = git.orElseGet(() -> GitRepository.open(settings.directory()));
        Revision tip =
                Optional.ofNullable(settings.to()).flatMap(this::revision).orElseGet(repository::head);
        return of(repository, repository.base(tip));
    }

    /** @param from so that a folder which is a repository of its own is left out on both sides */
    Comparand to(Comparand from) {
        String asked = settings.to();
        if (asked == null) {
            return work(from);
        }
        Comparand to = named(asked);
        return to.revision() != null && isOfGit(asked) ? new Comparand(WORK, to.revision(), to.date(), to.files()) : to;
    }

    private Comparand work(Comparand from) {
        Set<Path> excluded = ours();
        if (from.files() instanceof GitTree tree) {
            tree.submodules().forEach(path -> excluded.add(settings.directory().resolve(path)));
        }
        FileTree files = FolderTree.of(settings.directory(), excluded);
        return new Comparand(WORK, null, git.map(this::dayOfHead).orElse(null), files);
    }

    private @Nullable LocalDate dayOfHead(GitRepository repository) {
        return repository.find("HEAD").map(Revision::date).orElse(null);
    }

    private Comparand named(String name) {
        Optional<Revision> revision = revision(name);
        Optional<Path> folder = folder(name);
        if (revision.isPresent() && folder.isPresent()) {
            remarks.add("\"" + name + "\" is in git een naam en ook een map. We nemen die uit git; typ ./" + name
                    + " voor de map.");
        }
        if (revision.isPresent()) {
            return of(git.orElseThrow(), revision.get());
        }
        return folder.map(path -> new Comparand(name, null, null, FolderTree.of(path, ours())))
                .orElseThrow(() -> unknown(name));
    }

    private Optional<Revision> revision(String name) {
        return git.flatMap(repository -> repository
                .find("refs/tags/" + EDITION + name)
                .map(edition -> new Revision(edition.id(), EDITION + name, edition.date()))
                .or(() -> repository.find(name)));
    }

    private Comparand of(GitRepository repository, Revision revision) {
        return new Comparand(shown(revision), revision, revision.date(), repository.tree(revision));
    }

    /** A branch or an edition by its name; what only git calls so by its day. */
    private static String shown(Revision revision) {
        String name = revision.name();
        if (name.startsWith(EDITION)) {
            return "editie " + name.substring(EDITION.length());
        }
        return isOfGit(name) ? "de versie van " + Dutch.date(revision.date()) : name;
    }

    /** {@code HEAD^1}, {@code main~2}, {@code refs/…}, or the digits of a commit. */
    private static boolean isOfGit(String name) {
        boolean digits = name.length() >= SHORTEST_ID && name.chars().allMatch(sign -> Character.digit(sign, HEX) >= 0);
        return digits
                || name.startsWith("HEAD")
                || name.startsWith("refs/")
                || name.chars().anyMatch(sign -> "^~@{:".indexOf(sign) >= 0);
    }

    private Optional<Path> folder(String name) {
        try {
            Path folder = settings.directory().resolve(name);
            return name.isBlank() || !Files.isDirectory(folder) ? Optional.empty() : Optional.of(folder);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private EnvironmentException unknown(String name) {
        GitRepository repository = git.orElseGet(() -> GitRepository.open(settings.directory()));
        return repository.unknown(name, Nearest.few(name, repository.names()));
    }

    private Set<Path> ours() {
        return new HashSet<>(Set.of(settings.outputDirectory(), settings.reportDirectory()));
    }

    /**
     * Says what is compared, and which of the two holds no plan.
     *
     * @throws EnvironmentException if none does
     */
    void remark(Comparand from, Comparand to) {
        if (!from.holdsPlan() && !to.holdsPlan()) {
            throw new EnvironmentException("Er is geen map plan/ in " + from.name() + ", en ook niet in " + to.name()
                    + ". Kijk na of " + settings.directory()
                    + " de map van je school is, of geef die op met -Dictplan.directory=….");
        }
        remarks.add(0, "Vergeleken: " + from.described() + " met " + to.described() + ".");
        if (!from.holdsPlan()) {
            remarks.add("In " + from.name() + " is er nog geen map plan/: het hele plan is nieuw.");
        }
        if (!to.holdsPlan()) {
            remarks.add("In " + to.name() + " is er geen map plan/ meer: het hele plan is geschrapt.");
        }
    }

    /** Dutch: what somebody should know of what is compared. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public void close() {
        git.ifPresent(GitRepository::close);
    }
}
