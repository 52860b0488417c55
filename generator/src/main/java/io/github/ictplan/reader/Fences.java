package io.github.ictplan.reader;

import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;

/** What is said of the lines of hyphens around front matter. */
final class Fences {
    private Fences() {}

    /** Says what is wrong with them, and whether something is. */
    static boolean remark(FrontMatter matter, SourceFile file, Notes notes) {
        switch (matter.state()) {
            case OPEN -> open(matter, file, notes);
            case ALMOST_CLOSED -> almostClosed(matter, file, notes);
            case CONTINUED -> continued(matter, file, notes);
            case MISPLACED -> misplaced(file, notes);
            case NONE, CLOSED -> {
                return false;
            }
        }
        return true;
    }

    private static void open(FrontMatter matter, SourceFile file, Notes notes) {
        notes.error(
                ReaderRules.FRONT_MATTER_OPEN,
                file.span(0, 3),
                "De gegevens bovenaan beginnen met `---`, maar een tweede regel `---` ontbreekt.",
                "Typ `---` op een eigen regel onder de laatste sleutel"
                        + (matter.end() < file.text().length()
                                ? ", voor regel " + file.lineAt(matter.end()) + "."
                                : "."));
    }

    private static void almostClosed(FrontMatter matter, SourceFile file, Notes notes) {
        notes.error(
                ReaderRules.FRONT_MATTER_OPEN,
                file.span(matter.wrong(), Math.max(matter.wrong(), matter.body() - 1)),
                "De gegevens bovenaan eindigen niet: op deze regel moeten precies drie streepjes staan.",
                "Typ `---`, helemaal links: drie streepjes en niets anders.");
    }

    private static void continued(FrontMatter matter, SourceFile file, Notes notes) {
        boolean again = file.text().startsWith("---", matter.wrong());
        notes.error(
                ReaderRules.FRONT_MATTER_CONTINUED,
                file.span(matter.wrong(), matter.wrong() + 3),
                again
                        ? "Bovenaan staan twee blokken met gegevens; we lezen alleen het eerste."
                        : "De regel `---` hierboven sluit de gegevens af, maar hier staan nog sleutels; die lezen we niet.",
                again
                        ? "Maak er één blok van: zet alle sleutels tussen één paar regels `---`."
                        : "Haal de regel `---` hierboven weg, en typ `---` onder de laatste sleutel.");
    }

    private static void misplaced(SourceFile file, Notes notes) {
        notes.error(
                ReaderRules.FRONT_MATTER_MISPLACED,
                Span.startOf(file.path()),
                "Bovenaan staan sleutels die we niet als gegevens kunnen lezen; ze staan nu als tekst op de pagina.",
                "Typ `---` op de allereerste regel, en `---` op een eigen regel onder de laatste sleutel.");
    }
}
