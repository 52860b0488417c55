package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Altered;
import io.github.ictplan.changes.redline.Merged.Fresh;
import io.github.ictplan.changes.redline.Merged.Gone;
import io.github.ictplan.changes.redline.Merged.Piece;
import io.github.ictplan.changes.redline.Merged.Reworded;
import io.github.ictplan.changes.redline.Merged.Same;
import java.util.ArrayList;
import java.util.List;

/** Lays two texts side by side. */
final class Merge {
    private Merge() {}

    /** The blocks of both in the order in which they are read; of those that lie between the same neighbours the old ones first. */
    static List<Merged> of(List<Block> before, List<Block> after) {
        int[] match = Pairs.of(before, after);
        List<Merged> merged = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < before.size(); i++) {
            if (match[i] < 0) {
                merged.add(new Gone(before.get(i)));
                continue;
            }
            while (j < match[i]) {
                merged.add(new Fresh(after.get(j++)));
            }
            merged.addAll(pair(before.get(i), after.get(j++)));
        }
        while (j < after.size()) {
            merged.add(new Fresh(after.get(j++)));
        }
        return merged;
    }

    /** A block and what became of it: a paragraph of which little is left is two. */
    private static List<Merged> pair(Block before, Block after) {
        Merged one = one(before, after);
        return one instanceof Reworded reworded && after.tag().equals("p") && isWhole(reworded.pieces())
                ? List.of(new Gone(before), new Fresh(after))
                : List.of(one);
    }

    private static boolean isWhole(List<Piece> pieces) {
        return pieces.size() == 1 && !pieces.get(0).same();
    }

    /** A block and what became of it, as one. */
    static Merged one(Block before, Block after) {
        if (before.seen().equals(after.seen())) {
            return new Same(after);
        }
        return switch (after.kind()) {
            case TEXT, HEADING, CODE, FIGURE, RULE, CELL -> new Reworded(before, after, WordDiff.of(before, after));
            case TABLE -> TableMerge.of(before, after);
            case FACT -> new Altered(before, after, each(before.parts(), after.parts()));
            default -> new Altered(before, after, of(before.parts(), after.parts()));
        };
    }

    /** The parts of two blocks that have the same number of them. */
    private static List<Merged> each(List<Block> before, List<Block> after) {
        List<Merged> merged = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            merged.add(one(before.get(i), after.get(i)));
        }
        return merged;
    }
}
