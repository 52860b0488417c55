package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.PlanDiff;
import io.github.ictplan.changes.State;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.report.ChangesMarkdown;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What was typed, and what the director must read of it: the stories in {@code src/test/stories}. */
class StoriesTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Path STORIES = Path.of("src", "test", "stories").toAbsolutePath();

    /** What the director reads of each; {@code -Dgolden=update} rewrites it. */
    private static final Path REPORTS = STORIES.resolve("rapporten");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theDirectorReadsWhatWasChanged() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(STORIES)) {
            files = list.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(25);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> tell(file)));
    }

    private void tell(Path file) throws IOException {
        Story story = Story.read(file);
        Path school = Schools.copy(
                STORIES.resolve("school"), folder.resolve(file.getFileName().toString()));
        State before = state("nu", school);
        for (Story.Edit edit : story.edits()) {
            edit.in(school);
        }
        Comparison comparison = PlanDiff.between(before, state("voorstel", school));
        assertThat(comparison.changes().stream()
                        .map(Change::kind)
                        .map(kind -> kind.word())
                        .distinct()
                        .sorted())
                .as("%s", comparison.changes())
                .isEqualTo(story.kinds());
        assertThat(comparison.asksDecision()).isEqualTo(story.decision());
        String report = new String(ChangesMarkdown.bytes(comparison), StandardCharsets.UTF_8);
        String read = read(report);
        assertThat(read).contains("Beslissing nodig: " + (story.decision() ? "ja" : "nee"));
        assertThat(story.told()).allSatisfy(words -> assertThat(read).containsIgnoringCase(words));
        assertThat(story.untold()).allSatisfy(words -> assertThat(read).doesNotContainIgnoringCase(words));
        compare(REPORTS.resolve(file.getFileName()), report);
    }

    /** What a person reads of Markdown, without the joiners that keep a host from obeying it. */
    private static String read(String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        return TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(document)
                .replace("\u2060", "");
    }

    private static void compare(Path golden, String report) throws IOException {
        if (UPDATE) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    private static State state(String name, Path school) {
        FileTree tree = FolderTree.of(school, Set.of());
        PlanText text = new PlanReader().read(tree);
        LinkedPlan linked = Linker.link(text.plan(), tree);
        LocalDate date = LocalDate.of(2026, 11, 1);
        CheckedPlan checked = Checker.check(linked, date, text.findings());
        return new State(
                name,
                null,
                null,
                new CheckedPlan(
                        linked.visibleTo(Visibility.PUBLIC),
                        date,
                        checked.profiles(),
                        checked.findings(),
                        checked.suppressed()));
    }
}
