package io.github.ictplan.maven;

import io.github.ictplan.report.Ink;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the goal runs: who reads what it prints. Asked here once, because the generator knows no environment.
 *
 * @param environment its variables; of all others nothing is kept
 * @param style {@code -Dstyle.color}: always, never or auto; null if it was not given
 * @param terminal whether somebody sits at a terminal that shows it
 */
record Surroundings(
        Map<String, String> environment, @Nullable String style, boolean terminal) {

    private static final Set<String> ASKED = Set.of("NO_COLOR", "TERM", "CI", "GITHUB_ACTIONS", "GITHUB_WORKSPACE");

    Surroundings {
        environment = environment.entrySet().stream()
                .filter(variable -> ASKED.contains(variable.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Maven's own answer is not the same in Maven 3 and 4, so the question is asked of what both obey: {@code -B}, {@code -Dstyle.color}, the console. */
    static Surroundings of(Map<String, String> environment, @Nullable String style, boolean interactive) {
        return new Surroundings(environment, style, interactive && System.console() != null && consoleTells());
    }

    /** From 22 to 24 the JDK gives a console to a redirected program too (JDK-8308591, taken back in 25). */
    private static boolean consoleTells() {
        int version = Runtime.version().feature();
        return version < 22 || version > 24;
    }

    /** Colours for who asked, else for who looks at a terminal; never in a log. */
    Ink ink() {
        if ("always".equals(style)) {
            return Ink.COLOURED;
        }
        boolean wanted = !"never".equals(style) && !said("NO_COLOR") && !said("CI") && !said("GITHUB_ACTIONS");
        return wanted && terminal && !"dumb".equals(environment.get("TERM")) ? Ink.COLOURED : Ink.PLAIN;
    }

    private boolean said(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    boolean onGitHub() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The school's folder as seen from the root of its repository, ending in a slash; empty if it is the root, or if that is not known. */
    String folderInRepository(Path school) {
        String workspace = environment.getOrDefault("GITHUB_WORKSPACE", "");
        Path root = Path.of(workspace).toAbsolutePath().normalize();
        if (workspace.isEmpty() || !school.startsWith(root) || school.equals(root)) {
            return "";
        }
        return root.relativize(school).toString().replace('\\', '/') + "/";
    }
}
