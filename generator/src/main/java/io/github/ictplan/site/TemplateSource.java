package io.github.ictplan.site;

import freemarker.cache.TemplateLoader;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Templates by name: the school's own in {@code sjablonen/}, else ours. */
final class TemplateSource implements TemplateLoader {
    static final String FOLDER = "sjablonen/";

    private final FileTree school;

    TemplateSource(FileTree school) {
        this.school = school;
    }

    /** Whether the school brought a template of its own. */
    boolean changedBySchool() {
        return school.paths().tailSet(FOLDER).stream()
                .takeWhile(path -> path.startsWith(FOLDER))
                .anyMatch(path -> path.endsWith(".ftlh"));
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        String text = school.contains(FOLDER + name) ? ofSchool(FOLDER + name) : ours(name);
        return text == null ? null : new Found(name, text);
    }

    private String ofSchool(String path) {
        String text = new String(school.read(path), StandardCharsets.UTF_8);
        TemplateLinter.forbidden(text).ifPresent(word -> {
            throw new EnvironmentException("Het sjabloon " + path + " gebruikt \"" + word
                    + "\". Dat mag niet in een sjabloon: het zet de beveiliging van de pagina's uit. Haal het weg.");
        });
        return text;
    }

    private static @Nullable String ours(String name) throws IOException {
        try (InputStream stream = TemplateSource.class.getResourceAsStream(name)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Found) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}

    private record Found(String name, String text) {}
}
