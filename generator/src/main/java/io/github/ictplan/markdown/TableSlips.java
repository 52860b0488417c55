package io.github.ictplan.markdown;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Shortened;
import java.util.List;

/** Marks rows of a paragraph that were to be a table: bars without the line below the first row, or the tabs of a spreadsheet. */
final class TableSlips {
    private static final int MOST_COLUMNS = 12;
    /** Rows with one tab each: fewer may be anything. */
    private static final int ROWS_OF_TWO = 3;

    private final Draft draft;

    TableSlips(Draft draft) {
        this.draft = draft;
    }

    /** Marks the first row. */
    void check(List<LineSlips.Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            LineSlips.Line row = lines.get(i);
            int tabs = count(row.text(), '\t');
            if (isRow(row.text()) && isRow(lines.get(i + 1).text())) {
                bars(row);
                return;
            } else if (tabs > 0 && rows(lines, i, tabs) >= (tabs == 1 ? ROWS_OF_TWO : 2)) {
                tabs(row, tabs + 1);
                return;
            }
        }
    }

    private void bars(LineSlips.Line row) {
        tell(
                row,
                "Deze regels zijn geen tabel: onder de eerste hoort een lijn met evenveel kolommen.",
                "Zet onder de eerste regel " + line(count(row.text(), '|') - 1));
    }

    private void tabs(LineSlips.Line row, int columns) {
        String cells = "| " + row.text().replaceAll(" *\t *", " | ") + " |";
        tell(
                row,
                "Deze regels zijn geen tabel: de kolommen lopen op de pagina door elkaar.",
                "Typ `" + Shortened.of(cells, 60) + "`, en daaronder " + line(columns));
    }

    private static String line(int columns) {
        return "`|" + "---|".repeat(Math.min(columns, MOST_COLUMNS)) + "`.";
    }

    private void tell(LineSlips.Line row, String message, String hint) {
        draft.findings.add(Finding.warning(
                MarkdownRules.TABLE_FAILED,
                draft.span(row.at(), row.at() + row.text().length()),
                message,
                hint));
    }

    private static boolean isRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    private static int count(String line, char sign) {
        return (int) line.chars().filter(c -> c == sign).count();
    }

    /** How many rows with as many tabs follow each other, at the most {@value #ROWS_OF_TWO}. */
    private static int rows(List<LineSlips.Line> lines, int from, int tabs) {
        int rows = 0;
        while (rows < ROWS_OF_TWO
                && from + rows < lines.size()
                && count(lines.get(from + rows).text(), '\t') == tabs) {
            rows++;
        }
        return rows;
    }
}
