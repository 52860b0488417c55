package io.github.ictplan.site;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.telling.Wording;
import io.github.ictplan.site.view.ChangeStory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What changed, told to parents: by subject, without file names, and without what only a writer notices. */
final class ChangeStories {
    private final int most;

    /** @param most changes of one subject that are told; the rest is counted */
    ChangeStories(int most) {
        this.most = most;
    }

    ChangeStory tell(
            Comparison comparison,
            String title,
            String anchor,
            @Nullable String when,
            @Nullable String summary,
            io.github.ictplan.site.view.@Nullable Item all) {
        Wording wording = Wording.ofDecided(comparison);
        Map<ChangeSubject, List<String>> bySubject = new TreeMap<>();
        int[] small = {0};
        Set<Item> whole = comesOrGoes(comparison);
        comparison.changes().stream()
                .filter(change -> !isPart(change.item(), whole))
                .forEach(change -> {
                    Optional<ChangeSubject> subject = ChangeSubject.of(change);
                    if (subject.isPresent()) {
                        bySubject
                                .computeIfAbsent(subject.get(), s -> new ArrayList<>())
                                .add(wording.of(change).what());
                    } else if (ChangeSubject.isSmall(change)) {
                        small[0]++;
                    }
                });
        List<ChangeStory.Part> parts = new ArrayList<>();
        bySubject.forEach((subject, lines) -> parts.add(part(subject, lines)));
        return new ChangeStory(title, anchor, when, summary, parts, small[0], all);
    }

    /** What comes or goes as a whole. */
    private static Set<Item> comesOrGoes(Comparison comparison) {
        Set<Item> items = Collections.newSetFromMap(new IdentityHashMap<>());
        comparison.changes().stream()
                .filter(change -> change instanceof Change.Added || change instanceof Change.Dropped)
                .forEach(change -> items.add(change.item()));
        return items;
    }

    /** Of a new page nobody reads that each of its headings is new. */
    private static boolean isPart(Item item, Set<Item> whole) {
        Item parent = item.parent();
        return parent != null && (whole.contains(parent) || isPart(parent, whole));
    }

    private ChangeStory.Part part(ChangeSubject subject, List<String> lines) {
        int told = Math.min(most, lines.size());
        return new ChangeStory.Part(subject.title(), List.copyOf(lines.subList(0, told)), lines.size() - told);
    }
}
