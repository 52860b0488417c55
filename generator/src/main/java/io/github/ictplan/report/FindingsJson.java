package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;

/** {@code bevindingen.json}: the findings for programs. Its form is {@code docs/schema/bevindingen.schema.json}. */
public final class FindingsJson {
    static final int FORMAT = 1;

    private FindingsJson() {}

    /** The file's bytes: UTF-8, LF, sorted by file, line, column and rule. */
    public static byte[] bytes(Report report) {
        return JsonText.object(json -> json.number("formaat", FORMAT)
                .objects("bevindingen", report.findings(), finding -> write(json, finding))
                .object("aantal", count -> {
                    for (Severity severity : Severity.values()) {
                        count.number(severity.word(), report.count(severity));
                    }
                }));
    }

    static void write(JsonText json, Finding finding) {
        json.text("regel", finding.rule().slug())
                .text("ernst", finding.severity().word())
                .text("bestand", finding.where().file())
                .number("lijn", finding.where().line())
                .number("kolom", finding.where().column())
                .text("boodschap", finding.message())
                .textOrNull("tip", finding.hint())
                .text("uitleg", ExplainCommand.of(finding.rule()));
    }
}
