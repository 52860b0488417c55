package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MovesTest {
    private static final String FIRST = approval("2026-04-22", "1.0");
    private static final String SECOND = approval("2026-06-15", "1.1");

    /** Both are called after the same body: only what else they say tells which of them stays. */
    @Test
    void ofTwoThatSwappedTheSameOneMovesThereAndBack() {
        List<Change> there =
                Diffs.between(plan(FIRST + SECOND), plan(SECOND + FIRST)).changes();
        List<Change> back =
                Diffs.between(plan(SECOND + FIRST), plan(FIRST + SECOND)).changes();

        assertThat(there).singleElement().isInstanceOf(Change.Moved.class);
        assertThat(back).isEqualTo(there.stream().map(Change::mirrored).toList());
    }

    private static String approval(String date, String version) {
        return "  - orgaan: schoolraad\n    soort: advies\n    datum: " + date + "\n    versie: \"" + version + "\"\n";
    }

    private static Map<String, String> plan(String approvals) {
        return Map.of("ictplan.yaml", "goedkeuringen:\n" + approvals, "plan/index.md", "# Plan\n\nOns plan.\n");
    }
}
