package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.rules.Checklist;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistReportTest {
    private static final Checklist LIST = new Checklist(
            List.of(new Checklist.Line(
                    "ICT-visie",
                    Checklist.State.PARTLY,
                    List.of(
                            new Checklist.Place("Onze [visie](x) @team", "plan/onze visie.md", "waarom-één"),
                            new Checklist.Place("Op papier", null, null)),
                    List.of("`beginselen`"),
                    "Staat het team erachter?")),
            List.of());

    private static String text(@Nullable String root) {
        return new String(ChecklistReport.bytes(LIST, root), StandardCharsets.UTF_8);
    }

    @Test
    void aBoxToTickWithWhereItStandsAndWhatIsMissing() {
        assertThat(text("../../").replace("\u2060", "")).contains("""
                        - [ ] **ICT-visie**: Staat er deels in
                          - Waar: [Onze \\[visie\\]\\(x\\) @team](../../plan/onze%20visie.md#waarom-%C3%A9%C3%A9n), Op papier
                          - Ontbreekt nog: `beginselen`
                          - Kijk zelf na: Staat het team erachter?
                        """);
    }

    @Test
    void withoutAWayToTheSchoolNothingIsALink() {
        assertThat(text(null)).doesNotContain("](");
    }
}
