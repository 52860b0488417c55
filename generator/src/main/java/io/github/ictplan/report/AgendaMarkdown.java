package io.github.ictplan.report;

import io.github.ictplan.agenda.Agenda;
import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.agenda.Point;
import io.github.ictplan.language.Dutch;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code agenda.md}: the text of the one issue that tells what is too late and what is near, by role. Its first line is a mark by which a workflow
 * finds the issue again. GitHub refuses a text of more than 65 536 characters, so a long agenda is cut between two points, the latest first kept.
 */
public final class AgendaMarkdown {
    /** By which the issue is found again. */
    public static final String MARK = "<!-- ictplan:agenda -->";

    /** In UTF-16 units, so never less than the characters that the host counts. */
    static final int LIMIT = 60_000;

    /** Room for what closes the page. */
    private static final int CLOSING = 3_000;

    private static final Comparator<Point> BY_OWNER =
            Comparator.comparingInt(AgendaMarkdown::place).thenComparing(AgendaWords::owner);

    private final Agenda agenda;
    private final StringBuilder text = new StringBuilder();
    private final Set<DueKind> told = EnumSet.noneOf(DueKind.class);
    private int left;

    private AgendaMarkdown(Agenda agenda) {
        this.agenda = agenda;
        this.left = agenda.late().size() + agenda.near().size();
    }

    /** The file's bytes: UTF-8, LF, fewer than 60 000 characters. */
    public static byte[] bytes(Agenda agenda) {
        AgendaMarkdown markdown = new AgendaMarkdown(agenda);
        markdown.append();
        return markdown.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append() {
        text.append(MARK).append("\n\n").append(summary()).append('\n');
        if (section("Te laat", agenda.late())) {
            section("Binnenkort", agenda.near());
        }
        if (left > 0) {
            text.append("\nEn nog ").append(AgendaWords.count(left)).append(" meer: kijk in `agenda.json`.\n");
        }
        if (!told.isEmpty()) {
            text.append("\n## Wat je doet\n\n");
            told.forEach(kind -> text.append("- ")
                    .append(MarkdownText.sentence(AgendaWords.hint(kind)))
                    .append('\n'));
            text.append("\nPas je het plan aan, dan past dit overzicht zich de volgende keer aan.\n");
        }
    }

    private String summary() {
        String late = agenda.late().isEmpty()
                ? "niets"
                : AgendaWords.count(agenda.late().size());
        String near = agenda.near().isEmpty()
                ? "niets"
                : AgendaWords.count(agenda.near().size());
        boolean many = agenda.late().size() > 1;
        boolean come = agenda.near().size() > 1;
        return "Op " + Dutch.date(agenda.date()) + (many ? " zijn " : " is ") + "**" + late + " te laat**. Tot "
                + Dutch.date(agenda.until()) + (come ? " komen " : " komt ") + "er **" + near + "** aan.";
    }

    /** Whether all of it had room. */
    private boolean section(String title, List<Point> points) {
        String group = "";
        String heading = "\n## " + title + "\n";
        List<Point> byOwner = points.stream().sorted(BY_OWNER).toList();
        for (Point point : byOwner) {
            String owner = AgendaWords.owner(point);
            String start = owner.equals(group) ? "" : heading + "\n### " + MarkdownText.safe(owner) + "\n\n";
            if (text.length() + start.length() + item(point).length() > LIMIT - CLOSING) {
                return false;
            }
            text.append(start).append(item(point));
            told.add(point.kind());
            group = owner;
            heading = "";
            left--;
        }
        return true;
    }

    private String item(Point point) {
        String id = point.id() == null ? "" : "**" + MarkdownText.safe(point.id()) + "** ";
        return "- " + id + MarkdownText.safe(AgendaWords.what(point)) + ": "
                + MarkdownText.safe(AgendaWords.due(point, agenda.date()))
                + (point.isOfPlan()
                        ? ""
                        : " · " + MarkdownText.safe(point.where().file())) + "\n";
    }

    /** The school's own order of roles, then roles that are not in it, the plan as a whole, and what nobody sees to. */
    private static int place(Point point) {
        if (point.owner() != null) {
            return Math.min(point.owner().place(), Integer.MAX_VALUE - 2);
        }
        return point.isOfPlan() ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }
}
