package io.github.ictplan.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ictplan.model.Paragraph.Kind;
import java.util.Locale;

/** Writes tables: each row as long as the longest, header cells with a scope, empty ones no header. */
final class TableWriter {
    private final Draft draft;
    private final InlineWriter inline;
    private int tables;

    TableWriter(Draft draft, InlineWriter inline) {
        this.draft = draft;
        this.inline = inline;
    }

    void write(TableBlock table) {
        int columns = 0;
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            columns = Math.max(columns, longestRow(section));
        }
        tables++;
        draft.html.raw("<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel ");
        draft.html.raw(tables).attribute(label(table)).raw("\">\n<table>\n");
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            section(section, columns);
        }
        draft.html.raw("</table>\n</div>\n");
    }

    /** The names of the columns, after a colon. */
    private String label(TableBlock table) {
        StringBuilder label = new StringBuilder();
        Node head = table.getFirstChild();
        Node row = head == null ? null : head.getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String name = PlainText.of(cell, draft.cleaned);
            if (!name.isEmpty()) {
                label.append(label.isEmpty() ? ": " : ", ").append(name);
            }
        }
        return label.toString();
    }

    private static int longestRow(Node section) {
        int longest = 0;
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            int cells = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells++;
            }
            longest = Math.max(longest, cells);
        }
        return longest;
    }

    private void section(Node section, int columns) {
        boolean head = section instanceof TableHead;
        if (!head && !(section instanceof TableBody) || section.getFirstChild() == null) {
            return;
        }
        if (head && draft.cleaned.isBlankBetween(section.getStartOffset(), section.getEndOffset())) {
            return;
        }
        draft.html.raw(head ? "<thead>\n" : "<tbody>\n");
        for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow tableRow) {
                row(tableRow, columns, head);
            }
        }
        draft.html.raw(head ? "</thead>\n" : "</tbody>\n");
    }

    private void row(TableRow row, int columns, boolean head) {
        draft.html.raw("<tr>");
        int written = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cell((TableCell) cell, head && !isEmpty(cell));
            written++;
        }
        draft.html.raw("<td></td>".repeat(columns - written)).raw("</tr>\n");
    }

    private boolean isEmpty(Node cell) {
        return draft.cleaned.isBlankBetween(cell.getStartOffset(), cell.getEndOffset());
    }

    private void cell(TableCell cell, boolean header) {
        draft.html.raw(header ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() != null) {
            draft.html
                    .raw(" class=\"align-")
                    .raw(cell.getAlignment().name().toLowerCase(Locale.ROOT))
                    .raw("\"");
        }
        draft.html.raw(">");
        Words words = new Words();
        if (!isEmpty(cell)) {
            inline.run(cell.getFirstChild(), words);
        }
        draft.html.raw(header ? "</th>" : "</td>");
        if (!words.isBlank()) {
            draft.paragraphs.add(words.paragraph(Kind.TABLE_CELL, draft.file));
        }
    }
}
