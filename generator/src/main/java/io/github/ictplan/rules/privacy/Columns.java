package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What stands in the columns of a table, in Markdown or as a spreadsheet saves it. */
final class Columns {
    private static final int MOST = 100;
    /** A comma parts cells only where all headings are short: in a sentence it parts clauses. */
    private static final int LONGEST_IN_LIST = 20;

    /**
     * One cell below a heading.
     *
     * @param heading in small letters
     * @param first whether it is the first of its column that holds something
     */
    record Cell(String heading, int start, int end, boolean first) {}

    private final String text;
    private final Predicate<String> wanted;
    private final List<Cell> cells = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<Boolean> begun = new ArrayList<>();
    private char border;
    private boolean table;

    private Columns(String text, Predicate<String> wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /** The cells below every heading that the test knows. */
    static List<Cell> below(String text, Predicate<String> wanted) {
        Columns columns = new Columns(text, wanted);
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            columns.line(at, end);
            at = end + 1;
        }
        return columns.cells;
    }

    private void line(int start, int end) {
        if (!table || !holds(border, start, end)) {
            headings.clear();
            begun.clear();
            String line = text.substring(start, end);
            border = line.indexOf('|') >= 0 ? '|' : line.indexOf(';') >= 0 ? ';' : ',';
            head(start, end);
        } else {
            row(start, end);
        }
    }

    private boolean holds(char sign, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == sign) {
                return true;
            }
        }
        return false;
    }

    private void head(int start, int end) {
        boolean any = false;
        List<Cell> split = split(start, end);
        boolean listed = border != ',' || split.stream().allMatch(cell -> cell.end() - cell.start() <= LONGEST_IN_LIST);
        for (Cell cell : listed ? split : List.<Cell>of()) {
            String words = text.substring(cell.start(), cell.end()).toLowerCase(Locale.ROOT);
            boolean hit = words.length() < 40 && wanted.test(words);
            any |= hit;
            headings.add(hit ? words : "");
            begun.add(false);
        }
        table = headings.size() > 1 && (any || border == '|');
    }

    private void row(int start, int end) {
        List<Cell> row = split(start, end);
        boolean whole = border != ',' || row.size() == headings.size();
        for (int i = 0; whole && i < Math.min(row.size(), headings.size()); i++) {
            Cell cell = row.get(i);
            boolean empty = cell.start() == cell.end() || "-:".indexOf(text.charAt(cell.start())) >= 0;
            if (!headings.get(i).isEmpty() && !empty) {
                cells.add(new Cell(headings.get(i), cell.start(), cell.end(), !begun.get(i)));
                begun.set(i, true);
            }
        }
    }

    private List<Cell> split(int start, int end) {
        List<Cell> parts = new ArrayList<>();
        int from = start;
        while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '>')) {
            from++;
        }
        from += from < end && text.charAt(from) == border ? 1 : 0;
        for (int i = from; i <= end && parts.size() < MOST; i++) {
            if (i == end || text.charAt(i) == border) {
                parts.add(trimmed(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private Cell trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && " `\"".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " `\"".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Cell("", from, to, false);
    }
}
