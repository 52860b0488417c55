package io.github.ictplan.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tables as PDF/UA-1 wants them (7.2): with rows below a head. */
final class Tables {
    private Tables() {}

    static void tidy(Document html) {
        for (Element table : html.select("table")) {
            if (table.select("td, th").isEmpty()) {
                table.remove();
            } else if (table.selectFirst("> tbody > tr > *") == null) {
                addRow(table);
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
}
