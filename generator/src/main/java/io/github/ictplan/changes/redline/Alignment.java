package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which members of two sequences are the same, in order. What stands once on both sides ties the two together, then what lies between is compared
 * alone, small parts by their longest common subsequence. Near-linear whatever it is given, and the same from both sides.
 */
final class Alignment {
    /** Parts up to this many pairs are compared in full. */
    private static final int PAIRS = 10_000;

    private static final int DEPTH = 40;

    private final int[] a;
    private final int[] b;
    private final int[] match;

    private Alignment(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.match = new int[a.length];
        Arrays.fill(match, -1);
    }

    /** For each member of the first its place in the second, or -1; rising. */
    static int[] of(List<String> first, List<String> second) {
        if (compare(first, second) > 0) {
            return inverse(of(second, first), first.size());
        }
        Map<String, Integer> numbers = new HashMap<>();
        Alignment alignment = new Alignment(numbered(first, numbers), numbered(second, numbers));
        alignment.between(0, first.size(), 0, second.size(), DEPTH);
        return alignment.match;
    }

    /** The match as seen from the other side. */
    static int[] inverse(int[] match, int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                inverse[match[i]] = i;
            }
        }
        return inverse;
    }

    /** An order of sequences, so that which of two comes first does not matter to what is found. */
    static int compare(List<String> first, List<String> second) {
        if (first.size() != second.size()) {
            return Integer.compare(first.size(), second.size());
        }
        for (int i = 0; i < first.size(); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int[] numbered(List<String> texts, Map<String, Integer> numbers) {
        int[] numbered = new int[texts.size()];
        for (int i = 0; i < numbered.length; i++) {
            Integer known = numbers.putIfAbsent(texts.get(i), numbers.size());
            numbered[i] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }

    private void between(int fromA, int toA, int fromB, int toB, int depth) {
        int startA = fromA;
        int startB = fromB;
        int endA = toA;
        int endB = toB;
        while (startA < endA && startB < endB && a[startA] == b[startB]) {
            match[startA++] = startB++;
        }
        while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
            match[--endA] = --endB;
        }
        if (startA == endA || startB == endB) {
            return;
        }
        if ((long) (endA - startA) * (endB - startB) <= PAIRS) {
            longest(startA, endA, startB, endB);
        } else if (depth > 0) {
            tied(startA, endA, startB, endB, depth);
        }
    }

    private void tied(int startA, int endA, int startB, int endB, int depth) {
        List<int[]> ties = Rising.of(unique(startA, endA, startB, endB));
        int atA = startA;
        int atB = startB;
        for (int[] tie : ties) {
            between(atA, tie[0], atB, tie[1], depth - 1);
            match[tie[0]] = tie[1];
            atA = tie[0] + 1;
            atB = tie[1] + 1;
        }
        if (!ties.isEmpty()) {
            between(atA, endA, atB, endB, depth - 1);
        }
    }

    /** Pairs of what stands exactly once on both sides, in the order of the first. */
    private List<int[]> unique(int startA, int endA, int startB, int endB) {
        Map<Integer, int[]> seen = new HashMap<>();
        for (int i = startA; i < endA; i++) {
            int[] places = seen.computeIfAbsent(a[i], n -> new int[] {0, 0, 0, 0});
            places[0]++;
            places[1] = i;
        }
        for (int j = startB; j < endB; j++) {
            int[] places = seen.get(b[j]);
            if (places != null) {
                places[2]++;
                places[3] = j;
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = startA; i < endA; i++) {
            int[] places = seen.get(a[i]);
            if (places != null && places[0] == 1 && places[2] == 1) {
                pairs.add(new int[] {i, places[3]});
            }
        }
        return pairs;
    }

    private void longest(int startA, int endA, int startB, int endB) {
        int n = endA - startA;
        int m = endB - startB;
        int[][] length = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                length[i][j] = a[startA + i] == b[startB + j]
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (a[startA + i] == b[startB + j]) {
                match[startA + i++] = startB + j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
