package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
    private static final Map<String, String> SCHOOL = Diffs.texts(Diffs.TEMPLATE);

    private static Map<String, String> with(String path, String old, String written) {
        Map<String, String> texts = new TreeMap<>(SCHOOL);
        assertThat(texts.get(path)).contains(old);
        texts.computeIfPresent(path, (p, text) -> text.replace(old, written));
        return texts;
    }

    @Test
    void theSameIsNoChange() {
        Comparison comparison = Diffs.between(SCHOOL, SCHOOL);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.money().isChanged()).isFalse();
        assertThat(comparison.vanished()).isEmpty();
        assertThat(comparison.approval()).isEqualTo(ApprovalShift.KEPT);
    }

    @Test
    void lineEndsAndAByteOrderMarkAreNoChange() {
        Map<String, String> windows = new TreeMap<>(SCHOOL);
        windows.replaceAll(
                (path, text) -> path.matches(".*\\.(md|yaml)") ? "\uFEFF" + text.replace("\n", "\r\n") : text);
        assertThat(Diffs.between(SCHOOL, windows).changes()).isEmpty();
    }
}
