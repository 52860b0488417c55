package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.List;

/** Which blocks of two texts are one: those that say the same, then, between them, those that are alike. */
final class Pairs {
    /** The work that a stretch of blocks may cost when each is laid beside each, in words read. */
    private static final long WORK = 200_000;

    private final List<Block> a;
    private final List<Block> b;
    private final int[] match;

    private Pairs(List<Block> a, List<Block> b) {
        this.a = a;
        this.b = b;
        this.match = Alignment.of(names(a), names(b));
    }

    /** For each block of the first its place in the second, or -1; rising. */
    static int[] of(List<Block> a, List<Block> b) {
        if (Alignment.compare(names(a), names(b)) > 0) {
            return Alignment.inverse(of(b, a), a.size());
        }
        Pairs pairs = new Pairs(a, b);
        pairs.eachGap(pairs::alike);
        pairs.eachGap(pairs::alone);
        return pairs.match;
    }

    private static List<String> names(List<Block> blocks) {
        return blocks.stream().map(Block::name).toList();
    }

    /** Does something with a stretch of blocks that have no partner. */
    private interface Gap {
        void take(int fromA, int toA, int fromB, int toB);
    }

    private void eachGap(Gap gap) {
        int[] known = match.clone();
        int fromA = 0;
        int fromB = 0;
        for (int i = 0; i <= a.size(); i++) {
            int j = i == a.size() ? b.size() : known[i];
            if (j >= 0) {
                if (fromA < i && fromB < j) {
                    gap.take(fromA, i, fromB, j);
                }
                fromA = i + 1;
                fromB = j + 1;
            }
        }
    }

    private void alike(int fromA, int toA, int fromB, int toB) {
        List<Block> first = a.subList(fromA, toA);
        List<Block> second = b.subList(fromB, toB);
        Likeness likeness = new Likeness(first, second);
        if (work(first, second) <= WORK) {
            best(likeness, fromA, toA, fromB, toB);
            return;
        }
        int[] nearest = likeness.nearest();
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] >= 0) {
                pairs.add(new int[] {i, nearest[i]});
            }
        }
        for (int[] pair : Rising.of(pairs)) {
            match[fromA + pair[0]] = fromB + pair[1];
        }
    }

    private static long work(List<Block> first, List<Block> second) {
        long weights = 0;
        for (Block block : first) {
            weights += (long) second.size() * (1 + block.weight());
        }
        for (Block block : second) {
            weights += (long) first.size() * (1 + block.weight());
        }
        return weights;
    }

    private void best(Likeness likeness, int fromA, int toA, int fromB, int toB) {
        int n = toA - fromA;
        int m = toB - fromB;
        double[][] alike = new double[n][m];
        double[][] sum = new double[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                alike[i][j] = likeness.of(i, j);
                double skipped = Math.max(sum[i + 1][j], sum[i][j + 1]);
                sum[i][j] = alike[i][j] > 0 ? Math.max(skipped, alike[i][j] + sum[i + 1][j + 1]) : skipped;
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (alike[i][j] > 0 && sum[i][j] == alike[i][j] + sum[i + 1][j + 1]) {
                match[fromA + i++] = fromB + j++;
            } else if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void alone(int fromA, int toA, int fromB, int toB) {
        Kind kind = a.get(fromA).kind();
        if (toA - fromA == 1 && toB - fromB == 1 && kind == b.get(fromB).kind() && kind.isOneAtItsPlace()) {
            match[fromA] = fromB;
        }
    }
}
