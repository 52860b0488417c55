package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnotationsTest {
    private static final Comparator<Finding> AS_THEY_COME = Comparator.comparing(finding -> 0);
    private static final RuleId RULE = RuleId.of("link/dood");

    /** A command as the runner understands it. */
    private record Command(String kind, Map<String, String> properties, String data) {}

    private static String text(List<Finding> findings) {
        return Annotations.text(Report.of(findings), "", AS_THEY_COME);
    }

    private static List<Command> commands(String text) {
        return text.lines().map(AnnotationsTest::parsed).toList();
    }

    /** As {@code ActionCommand.TryParseV2} of actions/runner reads a line; null for a line that is no command. */
    private static @Nullable Command parsed(String written) {
        String line = written.replaceFirst("^[\\s\\p{Z}]+", "");
        int end = line.indexOf("::", 2);
        if (!line.startsWith("::") || end < 0) {
            return null;
        }
        String head = line.substring(2, end);
        int space = head.indexOf(' ');
        Map<String, String> properties = new LinkedHashMap<>();
        if (space > 0) {
            for (String pair : head.substring(space + 1).strip().split(",")) {
                String[] parts = pair.split("=", 2);
                properties.put(parts[0], decoded(parts[1]).replace("%3A", ":").replace("%2C", ","));
            }
        }
        return new Command(space < 0 ? head : head.substring(0, space), properties, decoded(line.substring(end + 2)));
    }

    /** Its order of decoding does not matter for texts that we wrote: a percent sign of the text itself is {@code %25}. */
    private static String decoded(String text) {
        return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }

    @Test
    void placeRuleMessageAndHint() {
        Finding finding = Finding.error(
                RULE, new Span("plan/100 %, écht: ja.md", 12, 3, 5), "Weg: 100 % zeker.", "Typ dit.\nOf dat.");
        assertThat(Annotations.text(Report.of(List.of(finding)), "scholen/kaai/", AS_THEY_COME))
                .isEqualTo(
                        "::error file=scholen/kaai/plan/100 %25%2C écht%3A ja.md,line=12,col=3,endColumn=8,title=link/dood"
                                + "::Weg: 100 %25 zeker.%0A→ Typ dit.%0A→ Of dat.\n");
        assertThat(text(List.of())).isEmpty();
    }

    private static List<Finding> findings(Severity severity, int count) {
        List<Finding> findings = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            findings.add(new Finding(RULE, severity, new Span("plan/a.md", line, 1, 0), "Kijk na.", null));
        }
        return findings;
    }

    @Test
    void tenOfEachKindAndTheRestIsTold() {
        List<Finding> all = new ArrayList<>(findings(Severity.ERROR, 12));
        all.addAll(findings(Severity.WARNING, 10));
        all.addAll(findings(Severity.TIP, 10));
        List<Command> commands = commands(text(all));
        for (String kind : List.of("error", "warning", "notice")) {
            assertThat(commands)
                    .filteredOn(command -> command.kind().equals(kind))
                    .hasSize(10);
        }
        assertThat(commands.get(29).data()).startsWith("En nog 2 fouten en 1 tip.");
        assertThat(text(findings(Severity.TIP, 10))).doesNotContain("En nog");
        assertThat(commands(text(findings(Severity.TIP, 11))).get(9).data()).startsWith("En nog 2 tips.");
        assertThat(commands(text(findings(Severity.WARNING, 11)))).hasSize(11);
    }

    @Test
    void whatTheCallerRanksFirstIsAmongTheTen() {
        Comparator<Finding> changed =
                Comparator.comparing(finding -> finding.where().line() < 15);
        assertThat(commands(Annotations.text(Report.of(findings(Severity.ERROR, 20)), "", changed)))
                .first()
                .satisfies(command -> assertThat(command.properties()).containsEntry("line", "15"));
    }

    /** Whatever a plan holds, the runner reads the commands that we meant, and no text of ours elsewhere is one. */
    @Test
    void noTextForgesACommandOrAProperty() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            Finding hostile = new Finding(
                    RULE,
                    Severity.ERROR,
                    new Span(HostileText.of(random), 1, 1, 1),
                    HostileText.of(random),
                    HostileText.of(random));
            Report report = Report.of(List.of(hostile));
            assertThat(commands(Annotations.text(report, HostileText.of(random), AS_THEY_COME)))
                    .singleElement()
                    .satisfies(command -> {
                        assertThat(command.kind()).isEqualTo("error");
                        assertThat(command.properties().keySet())
                                .containsExactly("file", "line", "col", "endColumn", "title");
                        assertThat(command.properties())
                                .containsEntry("line", "1")
                                .containsEntry("title", "link/dood");
                    });
            for (Ink ink : Ink.values()) {
                assertThat(ConsoleReport.text(report, ink).split("[\r\n]")).allSatisfy(AnnotationsTest::isNoCommand);
            }
        }
    }

    private static void isNoCommand(String line) {
        assertThat(parsed(line)).as(line).isNull();
        assertThat(line).doesNotContain("##[", "##vso[");
    }
}
