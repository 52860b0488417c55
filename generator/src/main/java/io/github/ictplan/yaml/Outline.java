package io.github.ictplan.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The maps and lists that are open, and the column at which each line should stand: a line that stands elsewhere is moved, and marked. */
final class Outline {
    private static final int WHOLE_MAP = 3;

    private final Proof proof;
    private final LineShape shape;
    private final ListProof lists;
    private final Deque<Block> open = new ArrayDeque<>();
    /** A line that moved takes the lines that are deeper with it. */
    private int movedFrom = Integer.MAX_VALUE;

    private int moved;
    /** Lines that stand at least this far to the right are left out. */
    private int leftOutFrom = Integer.MAX_VALUE;

    /** A map or list that is open, and offset of what opened it. */
    private record Block(int column, boolean list, int first) {}

    Outline(Proof proof, LineShape shape) {
        this.proof = proof;
        this.shape = shape;
        this.lists = new ListProof(proof, shape, this);
    }

    ListProof lists() {
        return lists;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Opens a map or list, unless it is the one that is open. */
    void enter(int column, boolean list, int at) {
        Block top = open.peek();
        boolean same = top != null && top.column() == column && top.list() == list;
        if (!same) {
            open.push(new Block(column, list, at));
        }
    }

    /** The lines that are deeper than a column stand one further to the right than was typed. */
    void moveDeeperByOne(int column) {
        movedFrom = column;
        moved = 1;
    }

    /** Whether only a key can stand at a column: a map is open there, or nothing is. */
    boolean isKeyPlace(int column) {
        Block top = open.peek();
        return top == null || !top.list() && top.column() == column;
    }

    /** Whether the line stands, deeper, below a key without a value. */
    boolean startsMap(int column) {
        Block top = open.peek();
        return proof.pending == Proof.Pending.EMPTY && top != null && !top.list() && top.column() < column;
    }

    /** Whether a list goes on at a column, or may begin there. */
    boolean isListPlace(int column) {
        boolean begins =
                proof.pending == Proof.Pending.EMPTY && proof.pendingColumn >= 0 && column >= proof.pendingColumn;
        return begins || open.stream().anyMatch(block -> block.list() && block.column() == column);
    }

    /** Closes what ends before a line and returns the column at which the line should stand. */
    int place(Line line, int content, int written) {
        int column = followed(written);
        if (open.isEmpty()) {
            boolean fits = proof.pendingColumn >= 0 || column == 0 || !goesLeft(column);
            return fits ? column : move(written, 0, content, null);
        }
        return column > proof.pendingColumn
                ? deeper(line, content, column, written)
                : shallower(line, content, column, written);
    }

    private int followed(int written) {
        if (written > movedFrom && !(moved > 1 && written == movedFrom + moved)) {
            return written + moved;
        }
        movedFrom = Integer.MAX_VALUE;
        return written;
    }

    private int shallower(Line line, int content, int column, int written) {
        Block closed = closeDeeperThan(column);
        Block top = open.peek();
        boolean item = lists.isItem(line, content, column);
        if (top != null && top.column() == column && top.list() && !item) {
            return besideItems(line, content, column, written, closed);
        }
        if (top != null && top.column() == column && !top.list() && item && proof.pending != Proof.Pending.EMPTY) {
            return besideKeys(content, column, written);
        }
        if (closed != null && item && top != null && top.list() && top.column() < column) {
            return move(written, top.column(), content, top);
        }
        boolean fits = top != null && top.column() == column;
        return fits || closed == null ? column : reopen(written, closed, content);
    }

    /** A key at the column of the hyphens: of the last item, of the map that holds the list, or where it belongs. */
    private int besideItems(Line line, int content, int column, int written, @Nullable Block closed) {
        Block list = open.pop();
        Block below = open.peek();
        if (below != null && below.column() == column && (closed == null || !lists.goesOn(column))) {
            return column;
        }
        if (closed != null) {
            open.push(list);
            return reopen(written, closed, content);
        }
        if (below != null && shape.isKey(line, content)) {
            return move(written, below.column(), content, below);
        }
        open.push(list);
        return column;
    }

    /** A hyphen at the column of keys: it goes on with the list that holds them, if there is one. */
    private int besideKeys(int content, int column, int written) {
        Block list = open.stream().filter(Block::list).findFirst().orElse(null);
        if (list == null) {
            return column;
        }
        closeDeeperThan(list.column());
        return move(written, list.column(), content, list);
    }

    /** The outermost block that was closed; null if none was. */
    private @Nullable Block closeDeeperThan(int column) {
        Block closed = null;
        while (!open.isEmpty() && open.peek().column() > column) {
            closed = open.pop();
        }
        return closed;
    }

    private int deeper(Line line, int content, int column, int written) {
        if (proof.pending == Proof.Pending.EMPTY || open.isEmpty()) {
            return column;
        }
        int colon = shape.colon(line, content);
        boolean key = colon >= 0 && shape.isWord(content, colon);
        if (proof.pending == Proof.Pending.PLAIN && !key) {
            if (shape.isDash(line, content)) {
                lists.belowValue(content);
            }
            return column;
        }
        Block owner = owner();
        if (key && isWholeMap(column)) {
            return leaveOut(column, content);
        }
        return move(written, owner.column(), content, owner);
    }

    private int leaveOut(int column, int content) {
        leftOutFrom = column;
        int above = proof.at - 1;
        while (proof.lines.get(above).isBlank()) {
            above--;
        }
        String key = proof.firstWord(proof.lines.get(above).content());
        misplaced(
                content,
                "Horen deze regels onder `" + key + "`? Haal dan de waarde achter `" + key
                        + ":` weg. Zo niet, begin ze even ver naar links als `" + key + "`.");
        return column;
    }

    /** Whether so many keys stand at a column that they are no slip of the hand: they belong below the key that has a value. */
    private boolean isWholeMap(int column) {
        int keys = 0;
        for (int i = proof.at; i < proof.ahead() && keys < WHOLE_MAP; i++) {
            Line line = proof.lines.get(i);
            if (!line.isBlank() && line.indent() < column) {
                return false;
            }
            keys += line.indent() == column && shape.isKey(line, line.content()) ? 1 : 0;
        }
        return keys == WHOLE_MAP;
    }

    /** Whether a line is left out because nobody can tell to which key it belongs; a finding told of the first. */
    boolean leavesOut(Line line) {
        if (line.indent() < leftOutFrom) {
            leftOutFrom = Integer.MAX_VALUE;
        }
        return line.indent() >= leftOutFrom;
    }

    /** The map or list to which the value that was read last belongs. */
    private Block owner() {
        Block owner = open.element();
        while (open.size() > 1 && owner.column() > proof.pendingColumn) {
            open.pop();
            owner = open.element();
        }
        return owner;
    }

    private int reopen(int written, Block closed, int content) {
        open.push(closed);
        return move(written, closed.column(), content, closed);
    }

    private int move(int written, int column, int content, @Nullable Block beside) {
        misplaced(
                content,
                beside == null || column == 0
                        ? "Begin deze regel helemaal links, zonder spaties ervoor."
                        : "Begin ze even ver naar rechts als `" + proof.firstWord(beside.first()) + "` op regel "
                                + proof.file.lineAt(beside.first()) + ": met " + column
                                + (column == 1 ? " spatie" : " spaties") + " ervoor.");
        movedFrom = written;
        moved = column - written;
        return column;
    }

    private void misplaced(int content, String hint) {
        proof.error(
                YamlRules.INDENTATION,
                content,
                proof.line().trimmedEnd(),
                "Deze regel begint op een plaats die bij geen enkele regel erboven hoort.",
                hint);
    }

    /** Whether the first key that comes stands further to the left. */
    private boolean goesLeft(int column) {
        for (int i = proof.at + 1; i < proof.lines.size(); i++) {
            Line line = proof.lines.get(i);
            int content = line.content();
            if (content < line.end() && proof.source.charAt(content) != '#' && line.indent() < column) {
                return shape.colon(line, content) >= 0;
            }
        }
        return false;
    }
}
