package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ictplan.model.Visibility;
import io.github.ictplan.report.Ink;
import io.github.ictplan.source.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaGoalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path school;

    private AgendaOutcome agenda(@Nullable LocalDate date) {
        Path reports = school.resolve("target/ictplan");
        return new Pipeline(new Settings(
                        school, school.resolve("target/site"), reports, Visibility.PUBLIC, false, null, date))
                .agenda(30);
    }

    private void write(String action) throws IOException {
        Path plan = Files.createDirectories(school.resolve("plan"));
        Files.writeString(
                plan.resolve("d1.md"), "---\nsoort: doel\nid: D1\nacties:\n  - id: D1.1\n" + action + "---\n");
    }

    @Test
    void aPlanWithMistakesStillHasAnAgenda() throws IOException {
        write("    wat: Lessen geven\n    status: lopend\n    periode: 2026-09-01/2026-10-01\n    onbekend: 1\n");
        AgendaOutcome outcome = agenda(TODAY);
        assertThat(outcome.text(Ink.PLAIN)).contains("plan/d1.md:8:14 D1.1 Lessen geven: moest klaar zijn");
        assertThat(outcome.file()).content(StandardCharsets.UTF_8).contains("Lessen geven");
        assertThat(outcome.file()).hasFileName("agenda.md");
    }

    /** What a rule finds and no report repeats, no reminder repeats. */
    @Test
    void noSecretIsRepeated() throws IOException {
        write(
                "    wat: Bel 0470 12 34 56 of mail jan.peeters@gmail.com\n    status: lopend\n    periode: 2026-09-01/2026-10-01\n");
        AgendaOutcome outcome = agenda(TODAY);
        for (String name : new String[] {"agenda.md", "agenda.json", "agenda.ics"}) {
            assertThat(outcome.file().resolveSibling(name))
                    .content(StandardCharsets.UTF_8)
                    .contains("Bel ••••••")
                    .doesNotContain("0470", "34 56", "peeters");
        }
        assertThat(outcome.text(Ink.PLAIN)).contains("••••••").doesNotContain("0470", "peeters");
    }

    @Test
    void withoutAnyDateItSaysWhatToType() throws IOException {
        write("    wat: Lessen geven\n");
        assertThatThrownBy(() -> agenda(null))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("Typ -Dictplan.peildatum=2026-11-01");
        assertThat(school.resolve("target")).doesNotExist();
    }

    @Test
    void theDateOfThePlanIsEnough() throws IOException {
        write("    wat: Lessen geven\n");
        Files.writeString(school.resolve("ictplan.yaml"), "plan:\n  peildatum: 2026-12-24\n");
        assertThat(agenda(null).agenda().date()).isEqualTo("2026-12-24");
    }
}
