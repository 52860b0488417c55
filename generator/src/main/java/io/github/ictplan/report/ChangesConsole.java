package io.github.ictplan.report;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.telling.MoneyRow;
import io.github.ictplan.changes.telling.Snippet;
import io.github.ictplan.changes.telling.Summary;
import io.github.ictplan.changes.telling.Summary.Part;
import io.github.ictplan.changes.telling.Summary.Point;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.finding.Shortened;
import java.util.ArrayList;
import java.util.List;

/** What a proposal changes, as a few lines for a terminal: whether somebody must decide first, then the heaviest. */
public final class ChangesConsole {
    /** The report has all. */
    private static final int MOST_LINES = 24;

    /** Of one heading. */
    private static final int MOST_POINTS = 4;

    private static final int MOST_MONEY = 6;
    private static final int LONGEST_WORDS = 60;

    private final List<String> lines = new ArrayList<>();

    private ChangesConsole() {}

    /**
     * Each line ended by LF, at most 25. But for colours it holds no character that a terminal or a build server would obey.
     *
     * @param report where the rest stands: a path or the name of a file
     */
    public static String text(Comparison comparison, String report, Ink ink) {
        ChangesConsole console = new ChangesConsole();
        Summary summary = Summary.of(comparison);
        console.append(comparison, summary);
        return console.shown(report, ink.of(summary.decision() ? Severity.WARNING : Severity.TIP, summary.verdict()));
    }

    private String shown(String report, String verdict) {
        StringBuilder text = new StringBuilder(verdict).append('\n');
        int most = MOST_LINES - 1;
        lines.stream()
                .limit(most)
                .forEach(line -> text.append(LogText.safe(line)).append('\n'));
        int rest = lines.size() - most;
        if (rest > 0) {
            text.append(LogText.safe("… en nog " + rest + "; alles staat in " + report))
                    .append('\n');
        }
        return text.toString();
    }

    private void append(Comparison comparison, Summary summary) {
        lines.add(summary.sentence());
        lines.add("Vergeleken: " + comparison.before().described() + " → "
                + comparison.after().described());
        money(summary.money());
        summary.parts().forEach(this::part);
        findings(comparison);
    }

    private void money(List<MoneyRow> rows) {
        if (!rows.isEmpty()) {
            lines.add("Geld voor en na");
        }
        rows.stream()
                .limit(MOST_MONEY)
                .forEach(row -> lines.add("  - " + row.of() + (row.total() ? "" : " " + row.name()) + ": "
                        + row.beforeText() + " → " + row.afterText() + " (" + row.difference() + ")"));
        more(rows.size() - MOST_MONEY);
    }

    private void part(Part part) {
        int count = part.points().size();
        if (part.topic().isToKnow() && count > 1) {
            lines.add(part.topic().heading() + ": " + count);
            return;
        }
        lines.add(part.topic().heading());
        part.points().stream().limit(MOST_POINTS).forEach(this::point);
        more(count - MOST_POINTS);
    }

    private void point(Point point) {
        lines.add("  - " + point.text());
        if (!point.words().isEmpty()) {
            Snippet first = point.words().get(0);
            lines.add("    " + quoted(first.old()) + " → " + quoted(first.now()));
        }
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "(niets)" : '"' + Shortened.of(words, LONGEST_WORDS) + '"';
    }

    private void findings(Comparison comparison) {
        int fresh = comparison.fresh().size();
        int solved = comparison.solved().size();
        if (fresh + solved > 0) {
            lines.add("Nazicht: " + fresh + (fresh == 1 ? " nieuwe bevinding, " : " nieuwe bevindingen, ") + solved
                    + " opgelost");
        }
    }

    private void more(int rest) {
        if (rest > 0) {
            lines.add("  - en nog " + rest + " meer");
        }
    }
}
