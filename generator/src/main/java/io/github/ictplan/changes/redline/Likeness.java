package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How like blocks are: the share of words that they have in common. */
final class Likeness {
    private final List<Block> a;
    private final List<Block> b;
    private final int[][] wordsA;
    private final int[][] wordsB;

    Likeness(List<Block> a, List<Block> b) {
        this.a = a;
        this.b = b;
        Map<String, Integer> numbers = new HashMap<>();
        this.wordsA = words(a, numbers);
        this.wordsB = words(b, numbers);
    }

    private static int[][] words(List<Block> blocks, Map<String, Integer> numbers) {
        int[][] words = new int[blocks.size()][];
        for (int i = 0; i < words.length; i++) {
            List<Integer> found = new ArrayList<>();
            blocks.get(i).eachWord(word -> {
                if (word.weighs()) {
                    Integer known = numbers.putIfAbsent(word.text(), numbers.size());
                    found.add(known == null ? numbers.size() - 1 : known);
                }
            });
            words[i] = found.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return words;
    }

    /** From 0 to 1; 0 too if they are too unlike to be one block that changed. */
    double of(int i, int j) {
        Block first = a.get(i);
        Block second = b.get(j);
        if (first.kind() != second.kind()) {
            return 0;
        }
        int all = wordsA[i].length + wordsB[j].length;
        double share = all == 0 ? 1 : 2.0 * common(wordsA[i], wordsB[j]) / all;
        if (first.kind() == Kind.ROW && hasSameHead(first, second)) {
            share = Math.max(share, 0.5);
        }
        return share >= first.kind().enough() ? share + 1e-3 : 0;
    }

    /** For each block of the first the one of the second with which it shares most rare words, or -1. */
    int[] nearest() {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < wordsB.length; j++) {
            for (int word : Arrays.stream(wordsB[j]).distinct().toArray()) {
                places.computeIfAbsent(word, w -> new ArrayList<>()).add(j);
            }
        }
        int[] nearest = new int[wordsA.length];
        for (int i = 0; i < wordsA.length; i++) {
            nearest[i] = nearest(i, places);
        }
        return nearest;
    }

    private int nearest(int i, Map<Integer, List<Integer>> places) {
        Map<Integer, Integer> votes = new HashMap<>();
        int best = -1;
        for (int word : Arrays.stream(wordsA[i]).distinct().toArray()) {
            List<Integer> found = places.getOrDefault(word, List.of());
            for (int j : found.size() > RARE ? List.<Integer>of() : found) {
                int count = votes.merge(j, 1, Integer::sum);
                int most = best < 0 ? 0 : votes.getOrDefault(best, 0);
                best = count > most || count == most && j < best ? j : best;
            }
        }
        return best >= 0 && of(i, best) > 0 ? best : -1;
    }

    /** A word in more blocks than this tells nothing. */
    private static final int RARE = 4;

    private static boolean hasSameHead(Block first, Block second) {
        return !first.parts().isEmpty()
                && !second.parts().isEmpty()
                && first.parts().get(0).weight() > 0
                && first.parts().get(0).said().equals(second.parts().get(0).said());
    }

    private static int common(int[] first, int[] second) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                common++;
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
