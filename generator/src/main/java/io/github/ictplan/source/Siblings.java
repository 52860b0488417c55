package io.github.ictplan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What lies in one folder, and the rules on names that a folder on disk and one in git share. */
record Siblings<T>(List<Child<T>> children) {

    /** @param name in NFC */
    record Child<T>(T file, String name) {}

    /** @param path from the school's folder */
    record Kept<T>(T file, String path) {}

    Siblings {
        children = List.copyOf(children);
    }

    /**
     * Those whose name can stay; hidden files, {@code node_modules} and the {@code target} of a Maven project are not spoken of.
     *
     * @param prefix the folder's path, ending in {@code /}; empty for the school's folder
     * @param skipped gets the others
     */
    List<Kept<T>> kept(String prefix, List<Skipped> skipped) {
        boolean mavenProject = children.stream().anyMatch(child -> child.name().equals("pom.xml"));
        Map<String, String> names = new HashMap<>();
        List<Kept<T>> kept = new ArrayList<>();
        for (Child<T> child : children) {
            if (!isOurs(child.name(), mavenProject)) {
                continue;
            }
            String path = prefix + child.name();
            String twin = names.putIfAbsent(FileNames.collisionKey(child.name()), path);
            if (twin != null) {
                skipped.add(new Skipped(FileNames.printable(path), Skipped.Reason.SAME_NAME, twin));
            } else if (!FileNames.isPortable(child.name()) || path.length() > FileNames.LONGEST_PATH) {
                skipped.add(Skipped.of(path, Skipped.Reason.NOT_PORTABLE));
            } else {
                kept.add(new Kept<>(child.file(), path));
            }
        }
        return kept;
    }

    private static boolean isOurs(String name, boolean mavenProject) {
        return !name.startsWith(".") && !name.equals("node_modules") && !(mavenProject && name.equals("target"));
    }
}
