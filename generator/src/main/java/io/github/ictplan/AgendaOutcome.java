package io.github.ictplan;

import io.github.ictplan.agenda.Agenda;
import io.github.ictplan.report.AgendaText;
import io.github.ictplan.report.Ink;
import java.nio.file.Path;

/**
 * What is to be done, and where it was written.
 *
 * @param file the agenda as Markdown; beside it the same as JSON and as a calendar
 */
public record AgendaOutcome(Agenda agenda, Path file) {

    /** The agenda as the terminal shows it. */
    public String text(Ink ink) {
        return AgendaText.of(agenda, ink);
    }
}
