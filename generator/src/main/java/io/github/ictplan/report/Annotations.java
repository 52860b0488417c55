package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings as GitHub shows them beside the lines of a pull request: workflow commands, {@code ::error file=…,line=…::…}. GitHub keeps ten of each kind
 * a step and drops the others without a word (actions/toolkit, docs/problem-matchers.md), so we choose which ten, and the last one tells of the rest.
 */
public final class Annotations {
    /** Of each kind, in one step. */
    static final int MOST = 10;

    private static final List<Severity> KINDS = List.of(Severity.values());

    private final String folder;
    private final StringBuilder text = new StringBuilder();

    private Annotations(String folder) {
        this.folder = folder;
    }

    /**
     * The commands, one a line, each ended by LF; empty if there is nothing to say.
     *
     * @param folder the school's folder as seen from the root of the repository, ending in {@code /}; empty if it is that root
     * @param first which of the findings of one kind come first when there are too many; equal ones follow in the order of the report
     */
    public static String text(Report report, String folder, Comparator<Finding> first) {
        Annotations annotations = new Annotations(folder);
        annotations.append(report, first);
        return annotations.text.toString();
    }

    private void append(Report report, Comparator<Finding> first) {
        List<String> rest = new ArrayList<>();
        for (Severity severity : KINDS) {
            List<Finding> ranked = report.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .sorted(first)
                    .toList();
            int most = severity == Severity.TIP && !fits(rest, ranked) ? MOST - 1 : MOST;
            ranked.stream().limit(most).forEach(this::append);
            if (ranked.size() > most) {
                rest.add(Report.counted(ranked.size() - most, severity));
            }
        }
        if (!rest.isEmpty()) {
            text.append("::notice title=ictplan::").append(data(more(rest))).append('\n');
        }
    }

    /** Whether no line about the rest is needed: it is itself one of the ten notices. */
    private static boolean fits(List<String> rest, List<Finding> tips) {
        return rest.isEmpty() && tips.size() <= MOST;
    }

    private static String more(List<String> rest) {
        return "En nog " + String.join(" en ", rest)
                + ". Je vindt ze allemaal in de samenvatting en in bevindingen.md.";
    }

    private void append(Finding finding) {
        var where = finding.where();
        text.append("::").append(command(finding.severity()));
        text.append(" file=").append(property(folder + where.file()));
        text.append(",line=").append(where.line()).append(",col=").append(where.column());
        if (where.length() > 0) {
            text.append(",endColumn=").append(where.column() + where.length());
        }
        text.append(",title=").append(property(finding.rule().slug()));
        text.append("::").append(message(finding)).append('\n');
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case TIP -> "notice";
        };
    }

    private static String message(Finding finding) {
        String hint = finding.hint();
        String below = hint == null
                ? ""
                : hint.lines().map(line -> "%0A" + data("→ " + line)).collect(Collectors.joining());
        return data(finding.message()) + below;
    }

    /** The runner decodes these three in the text of a command, and in its properties two more: src/Runner.Common/ActionCommand.cs. */
    private static String data(String text) {
        return LogText.safe(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
