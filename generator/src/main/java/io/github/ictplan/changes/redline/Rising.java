package io.github.ictplan.changes.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The most pairs that rise on both sides: patience sorting. */
final class Rising {
    private Rising() {}

    /** Out of pairs whose first number rises, the longest row whose second number rises too. */
    static List<int[]> of(List<int[]> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int pile = pile(pairs, tops, pairs.get(i)[1]);
            before[i] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(i);
            } else {
                tops.set(pile, i);
            }
        }
        Deque<int[]> rising = new ArrayDeque<>();
        int at = tops.isEmpty() ? -1 : tops.get(tops.size() - 1);
        while (at >= 0) {
            rising.push(pairs.get(at));
            at = before[at];
        }
        return List.copyOf(rising);
    }

    private static int pile(List<int[]> pairs, List<Integer> tops, int value) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(tops.get(middle))[1] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
