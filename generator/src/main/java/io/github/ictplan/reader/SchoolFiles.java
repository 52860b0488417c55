package io.github.ictplan.reader;

import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.Skipped;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which files of the school's folder are which. */
final class SchoolFiles {
    static final String CARD = "ictplan.yaml";
    static final String GLOSSARY = "woordenlijst.yaml";
    static final String START = "plan/index.md";
    private static final String PLAN = "plan/";
    private static final String PROFILES = "profielen/";
    private static final String RESERVED = "plan/overzicht/";
    private static final Set<String> CARD_NAMES =
            Set.of("ictplan.yaml", "ictplan.yml", "ict-plan.yaml", "ict-plan.yml", "ictplan.yaml.txt", "ictplan.txt");

    private final FileTree school;

    SchoolFiles(FileTree school) {
        this.school = school;
    }

    boolean has(String path) {
        return school.contains(path);
    }

    /** Whether the settings are there under a name that we do not read: a finding says so. */
    boolean hasMistypedCard() {
        return school.paths().stream().anyMatch(path -> isMistypedCard(path));
    }

    private static boolean isMistypedCard(String path) {
        return CARD_NAMES.contains(path.toLowerCase(Locale.ROOT)) && !path.equals(CARD);
    }

    /** The Markdown files of the plan. */
    List<String> plan() {
        return school.paths().stream()
                .filter(path -> path.startsWith(PLAN) && isMarkdown(path) && !isReadme(path))
                .toList();
    }

    /** The files in the documents' folders. */
    List<String> register(List<String> folders) {
        return school.paths().stream()
                .filter(path ->
                        folders.stream().anyMatch(path::startsWith) && !path.startsWith(PLAN) && !isReadme(path))
                .toList();
    }

    /** The school's own rule profiles. */
    List<String> profiles() {
        return school.paths().stream()
                .filter(path ->
                        path.startsWith(PROFILES) && path.endsWith(".yaml") && path.indexOf('/', PROFILES.length()) < 0)
                .toList();
    }

    /** What {@code ictplan.yaml} calls a profile file. */
    static String profileName(String path) {
        return path.substring(PROFILES.length(), path.length() - ".yaml".length());
    }

    static boolean isMarkdown(String path) {
        return path.endsWith(".md");
    }

    private static boolean isReadme(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .equals("readme.md");
    }

    /** Says what is wrong with names and places. */
    void remark(Notes notes) {
        school.skipped().forEach(skipped -> remark(skipped, notes));
        school.paths().forEach(path -> remark(path, notes));
    }

    private void remark(String path, Notes notes) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (path.startsWith(RESERVED) && isMarkdown(path)) {
            notes.error(
                    ReaderRules.FOLDER_RESERVED,
                    Span.startOf(path),
                    "De map `plan/overzicht/` is voorbehouden voor pagina's die we zelf maken.",
                    "Zet dit bestand in een andere map, bijvoorbeeld `plan/overzichten/`.");
        } else if (lower.startsWith(PLAN) && !path.startsWith(PLAN) && isMarkdown(lower)) {
            notes.error(
                    ReaderRules.NAME_MISTYPED,
                    Span.startOf(path),
                    "De map heet " + Notes.shown(path.substring(0, PLAN.length()))
                            + ", maar we zoeken `plan/`; dit bestand doet niet mee.",
                    "Geef de map de naam `plan`, met kleine letters.");
        } else if (path.startsWith(PLAN)
                && !isMarkdown(path)
                && isMarkdown(lower.replaceFirst("\\.(markdown|mdown|mkd|md\\.txt)$", ".md"))) {
            notes.error(
                    ReaderRules.NAME_MISTYPED,
                    Span.startOf(path),
                    "De naam van dit bestand eindigt niet op `.md`; het doet niet mee.",
                    "Geef het een naam die eindigt op `.md`, met kleine letters.");
        } else if (path.startsWith(PLAN) && path.endsWith(".md.md")) {
            notes.error(
                    ReaderRules.NAME_MISTYPED,
                    Span.startOf(path),
                    "De naam van dit bestand eindigt twee keer op `.md`; links naar het bestand werken dan niet.",
                    "Geef het een naam die één keer eindigt op `.md`.");
        } else if (isMistypedCard(path)) {
            notes.error(
                    ReaderRules.NAME_MISTYPED,
                    Span.startOf(path),
                    "Dit bestand lezen we niet: we zoeken `ictplan.yaml`.",
                    "Geef het de naam `ictplan.yaml`, met kleine letters en `.yaml`.");
        }
    }

    private static void remark(Skipped skipped, Notes notes) {
        Span where = Span.startOf(skipped.path());
        String message = "Overgeslagen: " + skipped.reason().text() + ".";
        switch (skipped.reason()) {
            case SYMBOLIC_LINK ->
                notes.error(
                        ReaderRules.SYMBOLIC_LINK,
                        where,
                        message,
                        "Zet het bestand zelf op deze plaats, of verwijder de snelkoppeling.");
            case SAME_NAME ->
                notes.error(
                        ReaderRules.NAME_CLASH,
                        where,
                        message,
                        "Dit bestand en `" + skipped.twin()
                                + "` zijn op Windows en Mac hetzelfde: geef een van de twee een andere naam.");
            case NOT_PORTABLE ->
                notes.error(
                        ReaderRules.NAME_FORBIDDEN,
                        where,
                        message,
                        "Gebruik kleine letters, cijfers en koppeltekens, zoals `ict-visie.md`, en geen naam als `con` of `aux`.");
            case TOO_LARGE ->
                notes.error(
                        ReaderRules.FILE_TOO_LARGE,
                        where,
                        message,
                        "Maak het bestand kleiner, of zet het elders en link ernaar.");
            case NOT_A_FILE, UNREADABLE ->
                notes.error(
                        ReaderRules.FILE_UNREADABLE,
                        where,
                        message,
                        "Verwijder dit, of zet er een gewoon bestand dat je mag lezen.");
        }
    }
}
