package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What stands in the columns of a table, in Markdown or as a spreadsheet saves it. */
final class Columns {
    private static final int MOST = 100;
    private static final char NONE = 0;
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
        if (table && holds(border, start, end)) {
            row(start, end);
            return;
        }
        border = border(start, end);
        if (border == NONE) {
            table = false;
        } else {
            headings.clear();
            begun.clear();
            head(start, end);
        }
    }

    /** What parts the cells of a line; {@link #NONE} in most lines of most texts. */
    private char border(int start, int end) {
        char found = NONE;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|') {
                return c;
            }
            if (c == ';' || c == ',' && found == NONE) {
                found = c;
            }
        }
        return found;
    }

    private boolean holds(char sign, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == sign) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading is made of words of which one passes the test. */
    static boolean hasWord(String heading, Predicate<String> test) {
        int at = 0;
        while (at < heading.length()) {
            int start = at;
            while (at < heading.length() && Character.isLetter(heading.charAt(at))) {
                at++;
            }
            if (at > start && test.test(heading.substring(start, at))) {
                return true;
            }
            at++;
        }
        return false;
    }

    private void head(int start, int end) {
        boolean any = false;
        List<Cell> split = split(start, end);
        boolean listed = border != ',' || areShort(split);
        for (Cell cell : listed ? split : List.<Cell>of()) {
            String words = text.substring(cell.start(), cell.end()).toLowerCase(Locale.ROOT);
            boolean hit = words.length() < 40 && wanted.test(words);
            any |= hit;
            headings.add(hit ? words : "");
            begun.add(false);
        }
        table = headings.size() > 1 && (any || border == '|');
    }

    private static boolean areShort(List<Cell> cells) {
        for (Cell cell : cells) {
            if (cell.end() - cell.start() > LONGEST_IN_LIST) {
                return false;
            }
        }
        return true;
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
