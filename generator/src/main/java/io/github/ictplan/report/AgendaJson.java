package io.github.ictplan.report;

import io.github.ictplan.agenda.Agenda;
import io.github.ictplan.agenda.Point;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** {@code agenda.json}: an agenda for programs. Its form is {@code docs/schema/agenda.schema.json}. */
public final class AgendaJson {
    static final int FORMAT = 1;

    private static final String LATE = "te-laat";
    private static final String NEAR = "binnenkort";

    private AgendaJson() {}

    private record Line(String state, Point point) {}

    /** The file's bytes: UTF-8, LF; what is late first, each by day. */
    public static byte[] bytes(Agenda agenda) {
        List<Line> lines = Stream.concat(
                        agenda.late().stream().map(point -> new Line(LATE, point)),
                        agenda.near().stream().map(point -> new Line(NEAR, point)))
                .toList();
        return JsonText.object(json -> json.number("formaat", FORMAT)
                .value("peildatum", agenda.date())
                .number("dagen", agenda.days())
                .object(
                        "aantal",
                        count -> count.number(LATE, agenda.late().size())
                                .number(NEAR, agenda.near().size()))
                .objects("punten", lines, line -> write(json, line, agenda)));
    }

    private static void write(JsonText json, Line line, Agenda agenda) {
        Point point = line.point();
        json.text("toestand", line.state())
                .text("soort", point.kind().word())
                .value("datum", point.day())
                .number("over", ChronoUnit.DAYS.between(agenda.date(), point.day()))
                .textOrNull("rol", point.owner() == null ? null : point.owner().id())
                .textOrNull("naam", point.owner() == null ? null : point.owner().name())
                .textOrNull("id", point.id())
                .text("wat", point.what())
                .text("bestand", point.where().file());
    }
}
