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
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What was typed, and what the director must read of it: the stories in {@code src/test/stories}. */
class StoriesTest {
    private static final Path STORIES = Path.of("src", "test", "stories").toAbsolutePath();

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
