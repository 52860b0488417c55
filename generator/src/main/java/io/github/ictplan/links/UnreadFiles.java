package io.github.ictplan.links;

import io.github.ictplan.source.FileTree;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts in the plan's folder no reader of the plan will ever meet. */
final class UnreadFiles {
    private UnreadFiles() {}

    static SortedSet<String> of(PlanIndex index, FileTree school, Collection<Resolution> resolutions) {
        Set<String> named = resolutions.stream().flatMap(UnreadFiles::path).collect(Collectors.toUnmodifiableSet());
        return Collections.unmodifiableSortedSet(school.paths().stream()
                .filter(path -> path.startsWith(PlanIndex.PLAN) && FileKinds.holdsText(path))
                .filter(path -> index.entryOfFile(path) == null && !named.contains(path))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> path(Resolution resolution) {
        if (resolution instanceof Resolution.NotInRegister file) {
            return Stream.of(file.path());
        }
        return Linker.target(resolution) instanceof Target.OfFile file ? Stream.of(file.path()) : Stream.empty();
    }
}
