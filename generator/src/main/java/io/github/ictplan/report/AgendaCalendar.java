package io.github.ictplan.report;

import io.github.ictplan.agenda.Agenda;
import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.agenda.Point;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * {@code agenda.ics}: all days of an agenda, also those that are far, as a calendar (RFC 5545) to which people subscribe. The moment in it is the
 * reference date, not the clock. An event keeps its UID when its day moves, so that it moves in the calendar too.
 */
public final class AgendaCalendar {
    private static final String END = "\r\n";

    /** In octets, without the line end (RFC 5545 §3.1). */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Set<String> taken = new HashSet<>();
    private final Agenda agenda;
    private final String name;

    private AgendaCalendar(Agenda agenda) {
        this.agenda = agenda;
        this.name = agenda.school() == null ? "ICT-plan" : "ICT-plan " + agenda.school();
    }

    /** The file's bytes: UTF-8, CRLF, lines of at most 75 octets. */
    public static byte[] bytes(Agenda agenda) {
        AgendaCalendar calendar = new AgendaCalendar(agenda);
        calendar.append();
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//ictplan//agenda 1//NL");
        line("NAME:" + escaped(name));
        line("X-WR-CALNAME:" + escaped(name));
        Stream.of(agenda.late(), agenda.near(), agenda.later())
                .flatMap(points -> points.stream())
                .forEach(this::event);
        if (taken.isEmpty()) {
            zone();
        }
        line("END:VCALENDAR");
    }

    private void event(Point point) {
        line("BEGIN:VEVENT");
        line("UID:" + uid(point));
        line("DTSTAMP:" + basic(agenda.date()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + basic(point.day()));
        line("SUMMARY:" + escaped((point.id() == null ? "" : point.id() + " ") + AgendaWords.what(point)));
        line("DESCRIPTION:" + escaped(AgendaWords.task(point) + " – " + AgendaWords.owner(point)));
        line("CATEGORIES:" + escaped(AgendaWords.owner(point)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** A calendar without any component is not one. */
    private void zone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:UTC");
        line("BEGIN:STANDARD");
        line("DTSTART:19700101T000000");
        line("TZOFFSETFROM:+0000");
        line("TZOFFSETTO:+0000");
        line("END:STANDARD");
        line("END:VTIMEZONE");
    }

    /** Only what has several days of one kind is told apart by its day. */
    private String uid(Point point) {
        String key = String.join("\n", name, point.kind().word(), point.where().file(), String.valueOf(point.id()));
        String own = point.kind() == DueKind.ACTION_EVALUATION ? key + "\n" + point.day() : key;
        String free = own;
        for (int number = 2; !taken.add(free); number++) {
            free = own + "\n" + number;
        }
        return UUID.nameUUIDFromBytes(free.getBytes(StandardCharsets.UTF_8)) + "@ictplan";
    }

    private static String basic(LocalDate date) {
        return date.toString().replace("-", "");
    }

    /** TEXT of RFC 5545 §3.3.11, on one line. */
    private static String escaped(String text) {
        return LogText.safe(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** A line, folded between two code points. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String sign = Character.toString(line.codePointAt(i));
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(sign);
            octets += size;
        }
        text.append(END);
    }
}
