package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, and a chart of the same where there is one.
 *
 * @param anchor of its heading
 * @param note a sentence below it
 */
public record TableBlock(
        String title,
        String anchor,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total,
        List<ChartRow> chart,
        @Nullable String note) {

    /** A column; numbers stand to the right. */
    public record Column(String label, boolean number) {}

    /** A row; {@code anchor} may be null. The first cell is the head of the row. */
    public record Row(@Nullable String anchor, List<Cell> cells) {}

    /** A cell: text, perhaps a link, perhaps a status. */
    public record Cell(
            String text, @Nullable String href, @Nullable Chip chip) {
        public static Cell of(@Nullable String text) {
            return new Cell(text == null ? "" : text, null, null);
        }
    }

    /** A bar of the chart with its label and its value in words. */
    public record ChartRow(String label, String value, Strip strip) {}
}
