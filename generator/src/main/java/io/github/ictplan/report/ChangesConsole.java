package io.github.ictplan.report;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.telling.MoneyRow;
import io.github.ictplan.changes.telling.Summary;
import io.github.ictplan.changes.telling.Summary.Part;
import io.github.ictplan.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a proposal changes, as a few lines for a terminal: whether somebody must decide first, then the heaviest. */
public final class ChangesConsole {
    /** Of one heading; the report has all. */
    private static final int MOST_POINTS = 4;

    private static final int MOST_MONEY = 6;

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private ChangesConsole(Ink ink) {
        this.ink = ink;
    }

    /** Each line ended by LF. But for colours it holds no character that a terminal or a build server would obey. */
    public static String text(Comparison comparison, Ink ink) {
        ChangesConsole console = new ChangesConsole(ink);
        console.append(comparison, Summary.of(comparison));
        return console.text.toString();
    }

    private void append(Comparison comparison, Summary summary) {
        line(summary.decision() ? Severity.WARNING : Severity.TIP, summary.verdict());
        line(null, summary.sentence());
        line(
                null,
                "Vergeleken: " + comparison.before().name() + " → "
                        + comparison.after().name());
        money(summary.money());
        summary.parts().forEach(this::part);
        findings(comparison);
    }

    private void money(List<MoneyRow> rows) {
        heading(rows.isEmpty() ? "" : "Geld voor en na");
        rows.stream()
                .limit(MOST_MONEY)
                .forEach(row -> line(
                        null,
                        "  - " + row.of() + (row.total() ? "" : " " + row.name()) + ": " + row.beforeText() + " → "
                                + row.afterText() + " (" + row.difference() + ")"));
        more(rows.size() - MOST_MONEY);
    }

    private void part(Part part) {
        int count = part.points().size();
        if (part.topic().isToKnow() && count > 1) {
            heading(part.topic().heading() + ": " + count);
            return;
        }
        heading(part.topic().heading());
        part.points().stream().limit(MOST_POINTS).forEach(point -> line(null, "  - " + point.text()));
        more(count - MOST_POINTS);
    }

    private void findings(Comparison comparison) {
        int fresh = comparison.fresh().size();
        int solved = comparison.solved().size();
        if (fresh + solved > 0) {
            heading("Nazicht: " + fresh + (fresh == 1 ? " nieuwe bevinding, " : " nieuwe bevindingen, ") + solved
                    + " opgelost");
        }
    }

    private void heading(String heading) {
        if (!heading.isEmpty()) {
            line(null, heading);
        }
    }

    private void more(int rest) {
        if (rest > 0) {
            line(null, "  - en nog " + rest + " meer");
        }
    }

    private void line(@Nullable Severity severity, String words) {
        String safe = LogText.safe(words);
        text.append(severity == null ? safe : ink.of(severity, safe)).append('\n');
    }
}
