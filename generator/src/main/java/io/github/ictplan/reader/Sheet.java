package io.github.ictplan.reader;

import io.github.ictplan.source.SourceFile;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlScalar;
import io.github.ictplan.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * One Markdown file taken apart, before anything is typed.
 *
 * @param file null if the bytes are no text that we can read
 * @param yaml the front matter; null without one
 * @param body offset at which the text begins
 * @param hidden whether we could not be sure who may see it
 * @param notes what is remarked of this file, from here on
 */
record Sheet(
        String path, @Nullable SourceFile file, @Nullable YamlText yaml, int body, boolean hidden, Notes notes) {

    /** Whether the school wrote nothing in it. */
    boolean isEmpty() {
        return file != null && file.text().isBlank();
    }

    /** The title that the school typed in the front matter; null if none. */
    @Nullable
    String title() {
        YamlMap.Entry title = yaml == null ? null : yaml.root().entry("titel");
        return title != null
                        && title.value() instanceof YamlScalar scalar
                        && !scalar.text().isBlank()
                ? scalar.text().strip()
                : null;
    }
}
