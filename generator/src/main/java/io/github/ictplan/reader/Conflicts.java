package io.github.ictplan.reader;

import io.github.ictplan.source.SourceFile;
import java.util.BitSet;

/** The marks that git leaves where two people changed the same lines: each conflict is told once, and the first of its versions is read. */
final class Conflicts {
    private static final String FIRST = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String SECOND = "=======";
    private static final String END = ">>>>>>>";

    private final SourceFile file;
    private final Notes notes;
    private final BitSet blank = new BitSet();
    /** The line at which the conflict begins, and that behind its first version; 0 outside of one. */
    private int first;

    private int second;

    private Conflicts(SourceFile file, Notes notes) {
        this.file = file;
        this.notes = notes;
    }

    /** The file without marks and second versions; the file itself if it has none. */
    static SourceFile settled(SourceFile file, Notes notes) {
        if (!file.text().contains(FIRST)) {
            return file;
        }
        Conflicts conflicts = new Conflicts(file, notes);
        for (int line = 1; line <= file.lines(); line++) {
            conflicts.line(line);
        }
        return conflicts.blank.isEmpty() ? file : file.withBlank(conflicts.blank);
    }

    private void line(int line) {
        if (isMark(line, FIRST)) {
            first = line;
            second = 0;
            blank.set(line);
            tell(line);
        } else if (first > 0 && second == 0 && (isMark(line, BASE) || isMark(line, SECOND))) {
            second = line;
        } else if (second > 0 && isMark(line, END)) {
            blank.set(second, line + 1);
            first = 0;
            second = 0;
        }
    }

    private boolean isMark(int line, String mark) {
        int behind = file.lineStart(line) + mark.length();
        return file.text().startsWith(mark, file.lineStart(line))
                && (behind == file.text().length() || " \n".indexOf(file.text().charAt(behind)) >= 0);
    }

    private void tell(int line) {
        int start = file.lineStart(line);
        notes.error(
                ReaderRules.CONFLICT,
                file.span(start, start + FIRST.length()),
                "Hier staan twee versies van dezelfde regels: git kon ze niet samenvoegen.",
                "Kies de regels die kloppen. Haal de andere weg, en ook de regels die beginnen met `<<<<<<<`, `=======` en `>>>>>>>`.");
    }
}
