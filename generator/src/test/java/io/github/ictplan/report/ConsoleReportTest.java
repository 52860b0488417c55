package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {
    private static final Finding GOAL = Finding.error(
            RuleId.of("doel/zonder-indicator"),
            new Span("plan/doelen/d1.md", 2, 8, 4),
            "Dit doel zegt niet waaraan je ziet dat het bereikt is.",
            "Voeg een regel toe: indicator: …");
    private static final Finding KEY = Finding.warning(
            RuleId.of("sleutel/onbekend"), new Span("plan/doelen/d1.md", 2, 1, 4), "Onbekende sleutel.", null);
    private static final Finding DATE =
            Finding.tip(RuleId.of("plan/zonder-peildatum"), Span.startOf("ictplan.yaml"), "Geen peildatum.", null);

    private static String text(List<Finding> findings) {
        return ConsoleReport.text(Report.of(findings), Ink.PLAIN);
    }

    @Test
    void fileByFileWithTheHintBelowAndTheCountsAtTheEnd() {
        assertThat(text(List.of(GOAL, KEY, DATE))).isEqualTo("""
                        ictplan.yaml:1:1 tip plan/zonder-peildatum  Geen peildatum.

                        plan/doelen/d1.md:2:1 waarschuwing sleutel/onbekend  Onbekende sleutel.
                        plan/doelen/d1.md:2:8 fout doel/zonder-indicator  Dit doel zegt niet waaraan je ziet dat het bereikt is.
                            → Voeg een regel toe: indicator: …

                        1 fout, 1 waarschuwing en 1 tip
                        Meer weten over een regel? Typ bijvoorbeeld: mvn ictplan:explain -Dictplan.rule=doel/zonder-indicator
                        """);
    }

    @Test
    void nothingToSay() {
        assertThat(text(List.of())).isEqualTo("0 fouten, 0 waarschuwingen en 0 tips\n");
    }

    @Test
    void ofManyFindingsTheMostFrequentRules() {
        List<Finding> many = new ArrayList<>(List.of(GOAL, DATE));
        for (int line = 1; line <= 9; line++) {
            String rule = line < 6 ? "visie/lege-woorden" : "actie/verlopen";
            many.add(Finding.warning(RuleId.of(rule), new Span("plan/index.md", line, 1, 1), "Kijk na.", null));
        }
        assertThat(text(many)).contains("\nHet vaakst: visie/lege-woorden (5), actie/verlopen (4).\n");
        assertThat(text(many.subList(0, 9))).doesNotContain("Het vaakst");
    }

    @Test
    void byWhichProfileAndWhenThatWasCheckedAndNeverThatItObeysTheLaw() {
        assertThat(ConsoleReport.text(Suppressing.report(), Ink.PLAIN))
                .contains(
                        "\nNagekeken volgens profiel digisprong-visie (dat profiel is zelf nagekeken op 2026-11-23).\n")
                .contains("\nDe school negeert 1 bevinding, met een reden en tot een datum.\n")
                .doesNotContainIgnoringCase("in orde");
    }

    @Test
    void coloursRepeatWhatTheWordsSayAndLeaveThePlaceClickable() {
        String coloured = ConsoleReport.text(Report.of(List.of(GOAL, KEY, DATE)), Ink.COLOURED);
        assertThat(coloured)
                .contains("\nplan/doelen/d1.md:2:8 \u001b[1;31mfout\u001b[0m doel/zonder-indicator  ")
                .contains("\u001b[33m1 waarschuwing\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(List.of(GOAL, KEY, DATE)));
    }

    @Test
    void aMessageCannotGiveTheBuildServerACommandNorTheTerminalAColour() {
        Finding hostile = Finding.tip(
                RuleId.of("tekst/x"),
                Span.startOf("::error::.md"),
                "a\n::error::b\u001b[31m",
                "::add-mask::x\n##[group]y");
        assertThat(text(List.of(hostile)).lines())
                .noneMatch(line -> line.strip().startsWith("::") || line.contains("##[") || line.contains("\u001b"));
    }
}
