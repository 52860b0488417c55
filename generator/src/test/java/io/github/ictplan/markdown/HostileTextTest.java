package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to break an engine give a page or a finding, in time, called from a thread with a small stack. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final int SMALL_STACK = 256 * 1024;
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private MarkdownEngine engine;

    @BeforeAll
    void open() {
        engine = new MarkdownEngine(1);
    }

    @AfterAll
    void close() {
        engine.close();
    }

    static Stream<Hostile> families() {
        return Hostile.families().stream();
    }

    /** The families that are slowest at full size, and some that are long but harmless. */
    static Stream<Hostile> fullSize() {
        List<String> names = List.of(
                ">",
                "paragraphs of &amp;",
                "paragraphs of a ",
                "rows",
                "1⏎",
                "[a#n]: b⏎",
                "quoted table",
                "*",
                "code line",
                "long address",
                "- a⏎",
                "⏎");
        return families().filter(family -> names.contains(family.name()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void endsInTime(Hostile family) throws InterruptedException {
        read(family.of().apply(10 * 1024));
    }

    @ParameterizedTest
    @MethodSource("fullSize")
    void endsInTimeAtTheSizeOfTheLargestFile(Hostile family) throws InterruptedException {
        read(family.of().apply(1010 * 1024));
    }

    private void read(String markdown) throws InterruptedException {
        SourceFile file = SourceFile.of("plan/a.md", markdown);
        boolean[] said = new boolean[1];
        Thread caller = new Thread(
                null,
                () -> {
                    MarkdownText text = engine.parseAll(List.of(new MarkdownEngine.Body(file, 0, "")))
                            .get(0);
                    PassageHtml.Rendered page = PassageHtml.render(text.passage(), Rendering.AS_WRITTEN);
                    assertThat(page.dropped()).isEmpty();
                    said[0] = markdown.isBlank()
                            || !page.html().html().isBlank()
                            || !text.findings().isEmpty()
                            || markdown.startsWith("<!-- a -->");
                },
                "small",
                SMALL_STACK);
        Assertions.assertTimeoutPreemptively(DEADLINE, () -> {
            caller.start();
            caller.join();
        });
        assertThat(said[0]).as("a page or a finding").isTrue();
    }
}
