package io.github.ictplan.report;

import io.github.ictplan.agenda.Agenda;
import io.github.ictplan.agenda.Point;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.language.Dutch;
import java.util.List;

/**
 * An agenda as lines for a terminal: {@code plan/doelen/d1.md:24:14 D1.1 Twee sessies: moest klaar zijn op … – ICT-coördinator}. The place stands
 * first, so that a terminal makes it clickable.
 */
public final class AgendaText {
    private final Agenda agenda;
    private final StringBuilder text = new StringBuilder();

    private AgendaText(Agenda agenda) {
        this.agenda = agenda;
    }

    /** What is late and what is near, each line ended by LF. But for colours it holds no character that a terminal or a build server would obey. */
    public static String of(Agenda agenda, Ink ink) {
        AgendaText lines = new AgendaText(agenda);
        lines.append(ink.of(Severity.WARNING, "Te laat op " + Dutch.date(agenda.date())), agenda.late());
        lines.append(ink.of(Severity.TIP, "Binnenkort, tot " + Dutch.date(agenda.until())), agenda.near());
        lines.text
                .append(agenda.late().size())
                .append(" te laat, ")
                .append(agenda.near().size())
                .append(" binnenkort en ")
                .append(agenda.later().size())
                .append(" later\n");
        return lines.text.toString();
    }

    private void append(String title, List<Point> points) {
        if (points.isEmpty()) {
            return;
        }
        text.append(title).append('\n');
        points.forEach(point ->
                text.append(LogText.safe(point.where() + " " + line(point))).append('\n'));
        text.append('\n');
    }

    private String line(Point point) {
        return (point.id() == null ? "" : point.id() + " ")
                + AgendaWords.what(point) + ": "
                + AgendaWords.due(point, agenda.date()) + " – "
                + AgendaWords.owner(point);
    }
}
