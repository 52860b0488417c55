package io.github.ictplan.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables as PDF/UA-1 wants them (7.2): with rows below a head; and as the sheet wants them, for its style sheet keeps a dense one on the page. */
final class Tables {
    /** So many columns share the width evenly. */
    private static final int MANY = 8;

    /** The signs that fit beside one another on the width of the text. */
    private static final int SIGNS = 80;

    /** A longer word is broken, see {@link LongWords}. */
    private static final int LONGEST_WORD = 42;

    private Tables() {}

    static void tidy(Document html) {
        for (Element table : html.select("table")) {
            if (table.select("td, th").isEmpty()) {
                table.remove();
            } else if (table.selectFirst("> tbody > tr > *") == null) {
                addRow(table);
            }
            if (isDense(table)) {
                table.addClass("dense");
            }
        }
    }

    private static void addRow(Element table) {
        table.select("> tbody").remove();
        Element row = table.appendElement("tbody").appendElement("tr");
        Element head = table.selectFirst("tr");
        int columns = head == null ? 1 : Math.max(1, head.childrenSize());
        for (int i = 0; i < columns; i++) {
            row.appendElement("td");
        }
    }

    /** Whether the words alone leave no room: the longest of each column, side by side. */
    private static boolean isDense(Element table) {
        List<Integer> longest = new ArrayList<>();
        for (Element row : table.select("> * > tr, > tr")) {
            for (int column = 0; column < row.childrenSize(); column++) {
                if (column == longest.size()) {
                    longest.add(0);
                }
                longest.set(column, Math.max(longest.get(column), longestWord(row.child(column))));
            }
        }
        return longest.size() >= MANY
                || longest.stream().mapToInt(Integer::intValue).sum() > SIGNS;
    }

    private static int longestWord(Element cell) {
        return Arrays.stream(cell.text().split("\\s+"))
                .mapToInt(String::length)
                .map(length -> Math.min(length, LONGEST_WORD))
                .max()
                .orElse(0);
    }
}
