package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Profiles;
import io.github.ictplan.rules.approvals.Adoption;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileNames;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.GitRepository;
import io.github.ictplan.source.Tag;
import io.github.ictplan.source.TagNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The versions that the school's own repository keeps under a tag {@code editie-…}, as they were written.
 *
 * @param state what the repository can tell
 * @param names of all tags of editions, without their beginning
 * @param adopted the newest ones that somebody adopted, newest first
 * @param refused tags on something else
 * @param more whether there are older ones that were not looked at
 */
record KeptEditions(
        Memory state,
        Set<String> names,
        List<Kept> adopted,
        List<Refused> refused,
        boolean more,
        AutoCloseable repository)
        implements AutoCloseable {
    /** Each costs time to read and a PDF to make; what is older stays in git. */
    private static final int MOST = 8;

    /** How the tag of an edition begins. */
    static final String PREFIX = "editie-";

    private static final String SETTINGS = "ictplan.yaml";

    /** It becomes part of an address, and {@code --} stands between two of them. */
    private static final Pattern VERSION =
            Pattern.compile("(?!.*(?:--|\\.\\.))[0-9A-Za-z](?:[0-9A-Za-z._-]{0,38}[0-9A-Za-z])?");

    /** What a repository remembers. */
    enum Memory {
        /** There is none, or not in the folder itself. */
        NONE,
        /** A clone without the past. */
        CUT_OFF,
        WHOLE
    }

    /** @param date of the commit */
    record Kept(
            String version, String revision, LocalDate date, IctPlan plan, Adoption.Adopted adoption, FileTree tree) {}

    /**
     * A tag on something that nobody adopted.
     *
     * @param written the version that the plan gives itself there; null if it gives none
     * @param adoption what came of the question; null if it was not asked
     */
    record Refused(
            String version,
            @Nullable String written,
            @Nullable Adoption adoption) {}

    /** Looks only in the folder itself: what lies above it is not the school's to publish. */
    static KeptEditions read(Path folder, FileTree school) {
        try {
            if (!describes(school) && !TagNames.mayBegin(folder, PREFIX)) {
                return none();
            }
            Optional<GitRepository> repository = GitRepository.within(folder);
            return repository.isEmpty() ? none(Memory.NONE, Set.of()) : read(repository.get());
        } catch (EnvironmentException e) {
            return none(Memory.CUT_OFF, Set.of());
        }
    }

    /** Whether something may be said of editions that then must have a tag. */
    private static boolean describes(FileTree school) {
        return school.contains(SETTINGS)
                && new String(school.read(SETTINGS), StandardCharsets.UTF_8).contains("edities");
    }

    /** Of a run that shows none. */
    static KeptEditions none() {
        return none(Memory.NONE, Set.of());
    }

    List<Finding> findings(IctPlan today) {
        return new EditionFindings(this, today).all();
    }

    private static KeptEditions none(Memory memory, Set<String> names) {
        return new KeptEditions(memory, names, List.of(), List.of(), false, () -> {});
    }

    private static KeptEditions read(GitRepository repository) {
        Set<String> names = new TreeSet<>();
        repository.names().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> names.add(name.substring(PREFIX.length())));
        if (repository.isShallow()) {
            repository.close();
            return none(Memory.CUT_OFF, names);
        }
        List<Tag> tags = repository.tags().stream()
                .filter(tag -> tag.name().startsWith(PREFIX))
                .sorted(Comparator.comparing((Tag tag) -> tag.revision().date())
                        .thenComparing(Tag::name)
                        .reversed())
                .toList();
        try {
            return read(repository, tags, names);
        } catch (EnvironmentException e) {
            repository.close();
            return none(Memory.CUT_OFF, names);
        }
    }

    private static KeptEditions read(GitRepository repository, List<Tag> tags, Set<String> names) {
        List<Kept> adopted = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int looked = 0;
        for (; looked < tags.size() && adopted.size() < MOST; looked++) {
            Tag tag = tags.get(looked);
            String version = tag.name().substring(PREFIX.length());
            boolean address = VERSION.matcher(version).matches()
                    && FileNames.isPortable(version)
                    && taken.add(version.toLowerCase(Locale.ROOT));
            if (address) {
                look(repository, tag, version, adopted, refused);
            } else {
                refused.add(new Refused(version, version, null));
            }
        }
        return new KeptEditions(Memory.WHOLE, names, adopted, refused, looked < tags.size(), repository);
    }

    private static void look(
            GitRepository repository, Tag tag, String version, List<Kept> adopted, List<Refused> refused) {
        FileTree tree = repository.tree(tag.revision());
        IctPlan plan = new PlanReader().read(tree).plan();
        Located<String> written = plan.card().version();
        if (written == null || !written.value().equals(version)) {
            refused.add(new Refused(version, written == null ? null : written.value(), null));
            return;
        }
        Adoption adoption = Adoption.of(plan);
        if (adoption instanceof Adoption.Adopted by) {
            adopted.add(new Kept(version, tag.revision().id(), tag.revision().date(), plan, by, tree));
        } else {
            refused.add(new Refused(version, version, adoption));
        }
    }

    /** Whether what hides an edition may be among lines that could not be read. */
    static boolean isTorn(CheckedPlan today) {
        return today.findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.where().file().equals(SETTINGS)
                        && Profiles.isFixed(finding.rule()));
    }

    @Override
    public void close() {
        try {
            repository.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
