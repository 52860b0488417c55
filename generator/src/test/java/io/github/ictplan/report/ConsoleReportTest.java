package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.source.Span;
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

    @Test
    void placeSeverityRuleMessageAndTheHintBelow() {
        assertThat(ConsoleReport.text(List.of(GOAL, KEY))).isEqualTo("""
                        plan/doelen/d1.md:2:1 waarschuwing sleutel/onbekend  Onbekende sleutel.
                        plan/doelen/d1.md:2:8 fout doel/zonder-indicator  Dit doel zegt niet waaraan je ziet dat het bereikt is.
                            → Voeg een regel toe: indicator: …
                        1 fout, 1 waarschuwing en 0 tips
                        Meer weten over een regel? Typ bijvoorbeeld: mvn ictplan:explain -Dictplan.rule=sleutel/onbekend
                        """);
    }

    @Test
    void nothingToSay() {
        assertThat(ConsoleReport.text(List.of())).isEqualTo("0 fouten, 0 waarschuwingen en 0 tips\n");
    }

    @Test
    void aMessageCannotGiveTheBuildServerACommand() {
        Finding hostile = Finding.tip(
                RuleId.of("tekst/x"), Span.startOf("::error::.md"), "a\n::error::b", "::add-mask::x\n##[group]y");
        assertThat(ConsoleReport.text(List.of(hostile)).lines())
                .noneMatch(line -> line.strip().startsWith("::") || line.contains("##["));
    }
}
