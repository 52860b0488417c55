package io.github.ictplan.changes;

import java.util.Arrays;
import java.util.List;

/** The most items of a list that can stay in their order, so that the others are the fewest that moved. */
final class LongestRun {
    private final int[] places;
    private final int[] length;
    private final long[] weight;
    private final int[] previous;
    /** By rank of place: the item with which the best run up to there ends, as a tree of prefixes; -1 for none. */
    private final int[] best;

    private LongestRun(int[] places) {
        this.places = places;
        this.length = new int[places.length];
        this.weight = new long[places.length];
        this.previous = new int[places.length];
        this.best = new int[places.length + 1];
        Arrays.fill(best, -1);
    }

    /**
     * Which of the items stay.
     *
     * @param places where they stood, all different, in the order in which they stand now
     * @param weights of two runs that are equally long the heavier stays
     */
    static boolean[] of(int[] places, List<Long> weights) {
        LongestRun run = new LongestRun(places);
        int[] sorted = places.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < places.length; i++) {
            run.add(i, Arrays.binarySearch(sorted, places[i]) + 1, weights.get(i));
        }
        return run.stays();
    }

    private void add(int item, int rank, long own) {
        int end = -1;
        for (int i = rank - 1; i > 0; i -= i & -i) {
            end = better(end, best[i]);
        }
        previous[item] = end;
        length[item] = end < 0 ? 1 : length[end] + 1;
        weight[item] = end < 0 ? own : weight[end] + own;
        for (int i = rank; i < best.length; i += i & -i) {
            best[i] = better(best[i], item);
        }
    }

    private int better(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        if (length[one] != length[other]) {
            return length[one] > length[other] ? one : other;
        }
        return weight[one] >= weight[other] ? one : other;
    }

    private boolean[] stays() {
        boolean[] stays = new boolean[places.length];
        int end = -1;
        for (int i = 0; i < places.length; i++) {
            end = better(end, i);
        }
        for (int i = end; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
