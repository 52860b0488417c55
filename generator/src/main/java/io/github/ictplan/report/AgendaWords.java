package io.github.ictplan.report;

import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.agenda.Point;
import io.github.ictplan.finding.Shortened;
import io.github.ictplan.language.Dutch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is said of one line of an agenda, in Dutch. */
final class AgendaWords {
    static final String NOBODY = "Nog niemand";
    static final String WHOLE_PLAN = "Het hele plan";

    /** In code points: a line of an agenda is a reminder, not the text. */
    private static final int LONGEST = 200;

    private AgendaWords() {}

    /** Whose it is. */
    static String owner(Point point) {
        if (point.owner() != null) {
            return Shortened.of(point.owner().name(), LONGEST);
        }
        return point.isOfPlan() ? WHOLE_PLAN : NOBODY;
    }

    /** What it is about, without its id. */
    static String what(Point point) {
        return Shortened.of(point.what(), LONGEST);
    }

    /** {@code moest klaar zijn op 17 oktober 2026 (15 dagen geleden)}, for after what it is about. */
    static String due(Point point, LocalDate today) {
        boolean past = point.day().isBefore(today);
        return verb(point.kind(), past) + " " + Dutch.date(point.day()) + " (" + distance(point.day(), today) + ")";
    }

    /** What is done on its day, whenever somebody reads it. */
    static String task(Point point) {
        return switch (point.kind()) {
            case ACTION_START -> "Begin van de actie";
            case ACTION_END -> "Einde van de actie";
            case ACTION_EVALUATION -> "Evaluatie van de actie";
            case GOAL -> "Doel bereikt tegen deze dag";
            case DOCUMENT_REVIEW -> "Nazicht van het document";
            case PLAN_REVIEW -> "Herziening van het plan";
            case PLAN_END -> "Laatste dag van het plan";
        };
    }

    private static String verb(DueKind kind, boolean past) {
        return switch (kind) {
            case ACTION_START -> past ? "moest beginnen op" : "begint op";
            case ACTION_END -> past ? "moest klaar zijn op" : "moet klaar zijn op";
            case ACTION_EVALUATION -> past ? "werd geëvalueerd op" : "wordt geëvalueerd op";
            case GOAL -> past ? "moest bereikt zijn op" : "moet bereikt zijn op";
            case DOCUMENT_REVIEW -> past ? "moest nagekeken zijn op" : "moet nagekeken zijn op";
            case PLAN_REVIEW -> past ? "moest herzien zijn op" : "moet herzien zijn op";
            case PLAN_END -> past ? "liep tot" : "loopt tot";
        };
    }

    private static String distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "vandaag";
        }
        String count = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagen";
        return days < 0 ? count + " geleden" : "over " + count;
    }

    /** What somebody types when it is done, or will not be; backticks hold what is typed. */
    static String hint(DueKind kind) {
        return switch (kind) {
            case ACTION_START ->
                "Een actie die begint: zet `status: lopend`. Begint ze toch later? Kies een andere `periode`, of zet `status: uitgesteld` met een `reden`.";
            case ACTION_END ->
                "Een actie die klaar moet zijn: zet `status: afgerond` met een `resultaat` en `afgerond-op`, `status: uitgesteld` met een `reden`, of kies een nieuwe `periode`.";
            case ACTION_EVALUATION ->
                "Een evaluatie: kijk met het team of de actie werkt, en schrijf het op in `plan/opvolging/`.";
            case GOAL -> "Een doel: noteer in een evaluatie wat eruit kwam, of kies een nieuwe datum bij `tegen`.";
            case DOCUMENT_REVIEW -> "Een document: kijk het na, en zet bij `nazicht-op` de volgende datum.";
            case PLAN_REVIEW -> "Een herziening: herzie het plan, en zet bij `herziening-op` de volgende datum.";
            case PLAN_END ->
                "De laatste dag van het plan: maak een nieuwe versie met een nieuwe `periode`, en zet tot die er is `status: in-herziening`.";
        };
    }

    /** {@code 1 punt}, {@code 3 punten}. */
    static String count(int number) {
        return number + (number == 1 ? " punt" : " punten");
    }
}
