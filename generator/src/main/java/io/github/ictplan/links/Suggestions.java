package io.github.ictplan.links;

import io.github.ictplan.finding.Nearest;
import io.github.ictplan.source.FileTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which file the school may have meant. Indexed by name and by folder on the first question, so that each answer costs the same in any plan. */
final class Suggestions {
    private final PlanIndex index;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> byStem = new HashMap<>();
    private final Map<String, SortedMap<String, String>> byFolder = new HashMap<>();

    Suggestions(FileTree school, PlanIndex index) {
        this.index = index;
        school.paths().stream().filter(index::isLinkable).forEach(this::add);
    }

    private void add(String path) {
        add(byName, name(path), path);
        add(byStem, stem(name(path)), path);
        byFolder.computeIfAbsent(folder(path), folder -> new TreeMap<>()).putIfAbsent(name(path), path);
    }

    private static void add(Map<String, List<String>> map, String key, String path) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(path);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The path most like one that does not exist, of another file than the one that asks. */
    @Nullable
    String nearest(String path, String from, boolean image) {
        int query = path.indexOf('?');
        String asked = query < 0 ? path : path.substring(0, query);
        return Stream.<Supplier<Stream<String>>>of(
                        () -> Stream.of(asked, asked + ".md", asked.replaceFirst("\\.html?$", ".md")),
                        () -> inFolder(asked),
                        () -> moved(name(asked)),
                        () -> siblings(asked))
                .flatMap(Supplier::get)
                .filter(candidate -> index.isLinkable(candidate) && FileKinds.isImage(candidate) == image)
                .filter(candidate -> !candidate.equals(from))
                .findFirst()
                .orElse(null);
    }

    /** For a link to a folder: its start page, or else its first document. */
    private Stream<String> inFolder(String path) {
        String folder = path.isEmpty() ? PlanIndex.PLAN : path + "/";
        return Stream.concat(Stream.of(folder + "index.md"), inside(folder).values().stream());
    }

    /** Files of the same name in another folder, then those of the same name but for the extension. */
    private Stream<String> moved(String name) {
        return Stream.of(byName.getOrDefault(name, List.of()), byStem.getOrDefault(stem(name), List.of()))
                .flatMap(List::stream);
    }

    private Stream<String> siblings(String path) {
        SortedMap<String, String> siblings = inside(folder(path));
        return Nearest.few(name(path), siblings.keySet()).stream()
                .flatMap(name -> Stream.ofNullable(siblings.get(name)));
    }

    private SortedMap<String, String> inside(String folder) {
        return byFolder.getOrDefault(folder, Collections.emptySortedMap());
    }
}
