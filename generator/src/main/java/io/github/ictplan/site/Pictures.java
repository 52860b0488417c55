package io.github.ictplan.site;

import io.github.ictplan.source.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/** The images of the school that a page may show. An SVG that holds a program or reaches outside itself is not shown. */
final class Pictures {
    private static final Pattern KIND = Pattern.compile(".*\\.(?:png|jpe?g|gif|webp|svg|avif)");
    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(?:\\w+:)?script|\\son\\w+\\s*=|javascript:|<\\s*(?:\\w+:)?foreignObject|<!ENTITY|@import"
                    + "|href\\s*=\\s*[\"']\\s*(?!#|data:image/)|url\\(\\s*[\"']?\\s*(?!#|data:)",
            Pattern.CASE_INSENSITIVE);

    private final FileTree school;
    private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();
    private final ConcurrentSkipListSet<String> refused = new ConcurrentSkipListSet<>();

    Pictures(FileTree school) {
        this.school = school;
    }

    /** The size of an image that may be shown; empty for another file. */
    Optional<ImageSize> of(String path) {
        return sizes.computeIfAbsent(path, this::measure);
    }

    private Optional<ImageSize> measure(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        if (!KIND.matcher(name).matches() || !school.contains(path)) {
            return Optional.empty();
        }
        byte[] bytes = school.read(path);
        if (name.endsWith(".svg")
                && ACTIVE.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
            refused.add(path);
            return Optional.empty();
        }
        return Optional.of(ImageSize.of(bytes));
    }

    /** The SVGs that were asked for and are not shown, sorted. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Whether a file is an image by its name. */
    static boolean named(String path) {
        return KIND.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }
}
