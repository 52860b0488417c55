package io.github.ictplan.links;

import io.github.ictplan.source.Decoded;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.SourceFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The school's files as they lie in git: there everybody who may see the repository reads them, whatever the site hides, and for ever.
 *
 * @param texts names of all files, and what stands in those that are text, by path
 * @param photos what images tell beside what they show, by path; only those that tell something
 */
public record Repository(List<OpenText> texts, SortedMap<String, PhotoTraces> photos) {
    /** No file at all. */
    public static final Repository NONE = new Repository(List.of(), Collections.emptySortedMap());

    private static final Set<String> TEXTS = Set.of(
            "md",
            "markdown",
            "yaml",
            "yml",
            "txt",
            "csv",
            "html",
            "htm",
            "ini",
            "cfg",
            "conf",
            "properties",
            "pem",
            "key",
            "ppk");
    private static final Set<String> PHOTOS =
            Set.of("jpg", "jpeg", "png", "webp", "heic", "heif", "tif", "tiff", "avif");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final long LARGEST_TEXT = 4L << 20;
    private static final long LARGEST_PHOTO = 32L << 20;

    public Repository {
        texts = List.copyOf(texts);
        photos = Collections.unmodifiableSortedMap(new TreeMap<>(photos));
    }

    static Repository of(FileTree school) {
        List<OpenText> texts = school.paths().parallelStream()
                .flatMap(path -> Stream.of(OpenText.ofName(path), content(path, school)))
                .filter(text -> !text.text().isEmpty())
                .toList();
        SortedMap<String, PhotoTraces> photos = new TreeMap<>();
        school.paths().stream()
                .filter(path -> PHOTOS.contains(extension(path)) && school.size(path) <= LARGEST_PHOTO)
                .map(path -> Map.entry(path, PhotoTraces.of(school.read(path))))
                .filter(photo -> photo.getValue().isAny())
                .forEach(photo -> photos.put(photo.getKey(), photo.getValue()));
        return new Repository(texts, photos);
    }

    private static OpenText content(String path, FileTree school) {
        boolean text = TEXTS.contains(extension(path)) && school.size(path) <= LARGEST_TEXT;
        SourceFile file = text ? decoded(path, school.read(path)) : null;
        return OpenText.of(file == null ? SourceFile.of(path, "") : file);
    }

    /** A list that a spreadsheet saved is read too, though no plan can be in it. */
    private static @Nullable SourceFile decoded(String path, byte[] bytes) {
        Decoded decoded = SourceFile.decode(path, bytes);
        if (decoded instanceof Decoded.Text text) {
            return text.file();
        }
        return switch (((Decoded.NotUtf8) decoded).guess()) {
            case WINDOWS_1252 -> SourceFile.of(path, new String(bytes, WINDOWS));
            case UTF_16 -> SourceFile.of(path, new String(bytes, StandardCharsets.UTF_16));
            case BINARY -> null;
        };
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
