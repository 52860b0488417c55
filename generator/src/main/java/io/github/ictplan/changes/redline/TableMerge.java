package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Altered;
import io.github.ictplan.changes.redline.Merged.Fresh;
import io.github.ictplan.changes.redline.Merged.Gone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays two tables side by side: first their columns, then their rows, then cell by cell. */
final class TableMerge {
    private static final Block EMPTY = Block.leaf(Kind.CELL, "td", "", List.of());

    /** The columns of both tables: place before and after, -1 for none. */
    private final List<int[]> columns;

    private TableMerge(List<int[]> columns) {
        this.columns = columns;
    }

    static Merged of(Block before, Block after) {
        TableMerge table = new TableMerge(columns(before, after));
        List<Block> rowsBefore = before.parts();
        List<Block> rowsAfter = after.parts();
        int[] match = Pairs.of(table.shared(rowsBefore, 0), table.shared(rowsAfter, 1));
        List<Merged> rows = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < rowsBefore.size(); i++) {
            if (match[i] < 0) {
                rows.add(new Gone(table.padded(rowsBefore.get(i), 0)));
                continue;
            }
            while (j < match[i]) {
                rows.add(new Fresh(table.padded(rowsAfter.get(j++), 1)));
            }
            rows.add(table.row(rowsBefore.get(i), rowsAfter.get(j++)));
        }
        while (j < rowsAfter.size()) {
            rows.add(new Fresh(table.padded(rowsAfter.get(j++), 1)));
        }
        return new Altered(before, after, heads(rows));
    }

    /** Rows of the head stay before all others. */
    private static List<Merged> heads(List<Merged> rows) {
        List<Merged> sorted = new ArrayList<>();
        rows.stream().filter(row -> row.block().kind() == Kind.HEAD_ROW).forEach(sorted::add);
        rows.stream().filter(row -> row.block().kind() != Kind.HEAD_ROW).forEach(sorted::add);
        return sorted;
    }

    private Merged row(Block before, Block after) {
        if (before.seen().equals(after.seen()) && isTold(columns)) {
            return new Merged.Same(after);
        }
        List<Merged> cells = new ArrayList<>();
        for (int[] column : columns) {
            if (column[1] < 0) {
                cells.add(new Gone(before.parts().get(column[0])));
            } else if (column[0] < 0) {
                cells.add(new Fresh(after.parts().get(column[1])));
            } else {
                cells.add(Merge.one(before.parts().get(column[0]), after.parts().get(column[1])));
            }
        }
        return new Altered(before, after, cells);
    }

    private static boolean isTold(List<int[]> columns) {
        return columns.stream().noneMatch(column -> column[0] < 0 || column[1] < 0);
    }

    /** Rows with the cells that both tables have: by these they are known. */
    private List<Block> shared(List<Block> rows, int side) {
        if (isTold(columns)) {
            return rows;
        }
        List<int[]> shared =
                columns.stream().filter(c -> c[0] >= 0 && c[1] >= 0).toList();
        return rows.stream()
                .map(row -> row.with(
                        shared.stream().map(c -> row.parts().get(c[side])).toList()))
                .toList();
    }

    /** A row of one table with a cell for each column of both. */
    private Block padded(Block row, int side) {
        return isTold(columns)
                ? row
                : row.with(columns.stream()
                        .map(c -> c[side] < 0 ? EMPTY : row.parts().get(c[side]))
                        .toList());
    }

    private static List<int[]> columns(Block before, Block after) {
        List<Block> a = columnsOf(before);
        List<Block> b = columnsOf(after);
        int[] match = heads(before).equals(heads(after))
                ? IntStream.range(0, a.size()).toArray()
                : Pairs.of(a, b);
        List<int[]> columns = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < a.size(); i++) {
            while (match[i] > j) {
                columns.add(new int[] {-1, j++});
            }
            columns.add(new int[] {i, match[i]});
            j = match[i] < 0 ? j : j + 1;
        }
        while (j < b.size()) {
            columns.add(new int[] {-1, j++});
        }
        return columns;
    }

    private static List<String> heads(Block table) {
        if (table.parts().isEmpty()) {
            return List.of();
        }
        return table.parts().get(0).parts().stream()
                .map(cell -> table.parts().get(0).kind() == Kind.HEAD_ROW ? cell.said() : "")
                .toList();
    }

    private static List<Block> columnsOf(Block table) {
        List<Block> columns = new ArrayList<>();
        List<String> heads = heads(table);
        Set<String> taken = new HashSet<>(Arrays.asList(EMPTY.said(), ""));
        for (int c = 0; c < heads.size(); c++) {
            int column = c;
            String key = taken.add(heads.get(c)) ? heads.get(c) : null;
            List<Block> cells =
                    table.parts().stream().map(row -> row.parts().get(column)).toList();
            columns.add(new Block(Kind.COLUMN, "", "", key, List.of(), cells));
        }
        return columns;
    }
}
