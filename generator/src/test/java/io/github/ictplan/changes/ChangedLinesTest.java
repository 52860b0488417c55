package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {
    private static final String BEFORE = "een\ntwee\n\ndrie\n\nvier\n";
    private static final String AFTER = "een\r\ndrie\r\nTWEE\r\n\r\n\r\n\r\nvier\r\nvier\r\n";

    private final ChangedLines lines = ChangedLines.between(
            tree(Map.of("a.md", BEFORE, "c.md", "x\n")),
            tree(Map.of("a.md", AFTER, "b.md", "x\ny\n", "c.md", "x\n")),
            List.of("a.md", "b.md", "c.md"));

    @Test
    void aLineThatIsNewOrOneTooManyIsChanged() {
        assertThat(lines.lines("a.md").stream()).containsExactly(3, 6, 8);
    }

    @Test
    void ofANewFileEveryLineIsChangedAndOfAnOldOneNone() {
        assertThat(lines.lines("b.md").stream()).containsExactly(1, 2);
        assertThat(lines.lines("c.md").stream()).isEmpty();
        assertThat(lines.lines("bestaat-niet.md").stream()).isEmpty();
    }

    @Test
    void whatStandsAtAChangedLineComesFirst() {
        Finding far = finding("c.md", 1);
        Finding near = finding("a.md", 1);
        Finding at = finding("a.md", 3);

        assertThat(List.of(far, near, at).stream().sorted(lines.first())).containsExactly(at, near, far);
    }

    private static Finding finding(String path, int line) {
        SourceFile file = SourceFile.of(path, "regel\n".repeat(line));
        return new Finding(
                new RuleId("test/regel"), Severity.ERROR, file.span(6 * (line - 1), 6 * line - 1), "Iets.", null);
    }

    private static FileTree tree(Map<String, String> files) {
        return new FileTree() {
            @Override
            public SortedSet<String> paths() {
                return new TreeSet<>(files.keySet());
            }

            @Override
            public byte[] read(String path) {
                return files.get(path).getBytes(StandardCharsets.UTF_8);
            }
        };
    }
}
