package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    @Test
    void sortedWithItsCounts() {
        Finding second = Finding.error(
                RuleId.of("link/dood"), new Span("plan/index.md", 12, 3, 4), "Weg: \"x\".", "Bedoelde je é?");
        Finding first =
                Finding.tip(RuleId.of("plan/zonder-peildatum"), Span.startOf("ictplan.yaml"), "Geen peildatum.", null);
        assertThat(new String(FindingsJson.bytes(Report.of(List.of(second, first))), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "formaat": 1,
                          "bevindingen": [
                            {
                              "regel": "plan/zonder-peildatum",
                              "ernst": "tip",
                              "bestand": "ictplan.yaml",
                              "lijn": 1,
                              "kolom": 1,
                              "boodschap": "Geen peildatum.",
                              "tip": null,
                              "uitleg": "mvn ictplan:explain -Dictplan.rule=plan/zonder-peildatum"
                            },
                            {
                              "regel": "link/dood",
                              "ernst": "fout",
                              "bestand": "plan/index.md",
                              "lijn": 12,
                              "kolom": 3,
                              "boodschap": "Weg: \\"x\\".",
                              "tip": "Bedoelde je é?",
                              "uitleg": "mvn ictplan:explain -Dictplan.rule=link/dood"
                            }
                          ],
                          "aantal": {
                            "fout": 1,
                            "waarschuwing": 0,
                            "tip": 1
                          }
                        }
                        """);
    }

    @Test
    void noFindings() {
        assertThat(new String(FindingsJson.bytes(Report.of(List.of())), StandardCharsets.UTF_8))
                .contains("\"bevindingen\": [ ]");
    }
}
