package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts and tables in the making, as blocks of a text: they are compared like any other. */
final class FactBlocks {
    private final List<Block> facts = new ArrayList<>();
    private final List<Block> tables = new ArrayList<>();

    /**
     * A row of a table.
     *
     * @param key by which it is the same row before and after; null if only its words tell
     * @param cells the first is the head of the row
     */
    record Row(@Nullable String key, List<String> cells) {
        static Row of(@Nullable String key, String... cells) {
            return new Row(key, List.of(cells));
        }
    }

    /** Adds a fact, unless nothing is said. */
    FactBlocks fact(String label, String value) {
        if (!value.isEmpty()) {
            List<Block> parts = List.of(
                    Block.leaf(Kind.TEXT, "dt", "", words(label)), Block.leaf(Kind.TEXT, "dd", "", words(value)));
            facts.add(new Block(Kind.FACT, "div", "", label, List.of(), parts));
        }
        return this;
    }

    /** Adds a table, unless it has no rows. */
    FactBlocks table(String title, List<String> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            List<Block> lines = new ArrayList<>();
            lines.add(Block.of(
                    Kind.HEAD_ROW,
                    "tr",
                    "",
                    columns.stream()
                            .map(column -> Block.leaf(Kind.CELL, "th", "", words(column)))
                            .toList()));
            rows.forEach(row -> lines.add(line(row)));
            List<Block> parts =
                    List.of(Block.leaf(Kind.HEADING, "h2", "", words(title)), Block.of(Kind.TABLE, "table", "", lines));
            tables.add(new Block(Kind.PART, "div", "redline-part", title, List.of(), parts));
        }
        return this;
    }

    private static Block line(Row row) {
        List<Block> cells = new ArrayList<>();
        for (String cell : row.cells()) {
            cells.add(Block.leaf(Kind.CELL, cells.isEmpty() ? "th-row" : "td", "", words(cell)));
        }
        return new Block(Kind.ROW, "tr", "", row.key(), List.of(), cells);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Words.add(text, true, Look.PLAIN, words);
        return words;
    }

    /** The facts as one list, then the tables. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!facts.isEmpty()) {
            blocks.add(new Block(Kind.FACTS, "dl", "redline-facts", "facts", List.of(), facts));
        }
        blocks.addAll(tables);
        return blocks;
    }
}
