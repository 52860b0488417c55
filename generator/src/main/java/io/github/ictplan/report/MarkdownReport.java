package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code bevindingen.md}: the findings as a page of Markdown, the heaviest first, for the summary of a step in a workflow of GitHub. GitHub throws a
 * summary of more than 1 MiB away as a whole, so a long one is cut between two findings, and says how many it leaves out.
 */
public final class MarkdownReport {
    /** In bytes of UTF-8; leaves room for what a workflow adds. */
    static final int LIMIT = 900 * 1024;

    private static final String BREAK = "  \n  ";

    private final StringBuilder text = new StringBuilder();
    private int bytes;
    private long left;

    private MarkdownReport(Report report) {
        this.left = report.findings().size();
    }

    /** The file's bytes: UTF-8, LF, at most 900 KiB and a line. */
    public static byte[] bytes(Report report) {
        MarkdownReport markdown = new MarkdownReport(report);
        markdown.append(report);
        return markdown.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(Report report) {
        add("# Nazicht van het ICT-plan\n\n**" + report.counts() + "**\n");
        report.lenience().ifPresent(sentence -> add("\n" + sentence + "\n"));
        report.norms().forEach(norm -> add("\n" + MarkdownText.safe(norm) + "\n"));
        for (Severity severity : Severity.values()) {
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!findings.isEmpty() && !section(report.counted(severity), findings)) {
                break;
            }
        }
        if (left > 0) {
            text.append("\nEn nog ").append(left).append(left == 1 ? " bevinding" : " bevindingen");
            text.append(" meer: kijk in `bevindingen.json`.\n");
        }
    }

    /** Whether all of it had room. */
    private boolean section(String title, List<Finding> findings) {
        String file = "";
        add("\n## " + title + "\n");
        for (Finding finding : findings) {
            String heading = finding.where().file().equals(file)
                    ? ""
                    : "\n### " + MarkdownText.safe(finding.where().file()) + "\n\n";
            file = finding.where().file();
            if (!add(heading + item(finding))) {
                return false;
            }
            left--;
        }
        return true;
    }

    private static String item(Finding finding) {
        StringBuilder item = new StringBuilder("- lijn ").append(finding.where().line());
        item.append(", kolom ").append(finding.where().column());
        item.append(" · `").append(finding.rule()).append('`');
        item.append(BREAK).append(MarkdownText.sentence(finding.message()));
        String hint = finding.hint();
        if (hint != null) {
            hint.lines().forEach(line -> item.append(BREAK).append("→ ").append(MarkdownText.sentence(line)));
        }
        return item.append('\n').toString();
    }

    private boolean add(String piece) {
        int size = piece.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + size > LIMIT) {
            return false;
        }
        bytes += size;
        text.append(piece);
        return true;
    }
}
