package io.github.ictplan.markdown;

import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Markdown in, HTML out, for tests: every link leads where it says, every picture is 40 by 30. */
final class Rendering {
    private Rendering() {}

    static final Targets AS_WRITTEN = new Targets() {
        @Override
        public Optional<String> href(Link link) {
            return Optional.of(link.destination());
        }

        @Override
        public Optional<Picture> picture(Image image) {
            return Optional.of(new Picture(image.destination(), 40, 30));
        }
    };

    static MarkdownText parse(String markdown) {
        return parse(markdown, "");
    }

    static MarkdownText parse(String markdown, @Nullable String title) {
        try (MarkdownEngine engine = new MarkdownEngine(1)) {
            SourceFile file = SourceFile.of("plan/a.md", markdown);
            return engine.parseAll(List.of(new MarkdownEngine.Body(file, 0, title)))
                    .get(0);
        }
    }

    static String html(String markdown) {
        return html(parse(markdown));
    }

    static String html(MarkdownText text) {
        return PassageHtml.render(text.passage(), AS_WRITTEN).html().html().strip();
    }
}
