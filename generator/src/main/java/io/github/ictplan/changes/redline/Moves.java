package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Altered;
import io.github.ictplan.changes.redline.Merged.Fresh;
import io.github.ictplan.changes.redline.Merged.Gone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks that are gone here and stand there: they moved. */
final class Moves {
    /** A shorter text may well stand in two places by chance. */
    private static final int SENTENCE = 9;

    private final Map<Block, String> words;

    private Moves(Map<Block, String> words) {
        this.words = words;
    }

    /** What a block that moved says of that, in Dutch; null if it did not. */
    @Nullable
    String of(Block block) {
        return words.get(block);
    }

    static Moves in(List<Merged> merged) {
        List<Merged> lonely = new ArrayList<>();
        merged.forEach(one -> lonely(one, lonely));
        Map<String, Deque<Integer>> fresh = new HashMap<>();
        for (int i = 0; i < lonely.size(); i++) {
            if (lonely.get(i) instanceof Fresh && !lonely.get(i).block().tag().isEmpty()) {
                fresh.computeIfAbsent(lonely.get(i).block().said(), said -> new ArrayDeque<>())
                        .add(i);
            }
        }
        int[] partner = new int[lonely.size()];
        Arrays.fill(partner, -1);
        for (int i = 0; i < lonely.size(); i++) {
            Block block = lonely.get(i).block();
            Deque<Integer> found = fresh.get(block.said());
            boolean whole = !block.tag().isEmpty() && block.weight() > SENTENCE;
            if (lonely.get(i) instanceof Gone && whole && found != null && !found.isEmpty()) {
                pair(partner, i, found.remove());
            }
        }
        neighbours(lonely, partner);
        return new Moves(said(lonely, partner));
    }

    private static void pair(int[] partner, int i, int j) {
        partner[i] = j;
        partner[j] = i;
    }

    private static void lonely(Merged merged, List<Merged> lonely) {
        if (merged instanceof Altered altered) {
            altered.parts().forEach(part -> lonely(part, lonely));
        } else if (merged instanceof Gone || merged instanceof Fresh) {
            lonely.add(merged);
        }
    }

    /** What stands next to something that moved, on both sides, moved with it: the heading above a text. */
    private static void neighbours(List<Merged> lonely, int[] partner) {
        for (int i = lonely.size() - 1; i > 0; i--) {
            follow(lonely, partner, i, -1);
        }
        for (int i = 0; i < lonely.size() - 1; i++) {
            follow(lonely, partner, i, 1);
        }
    }

    private static void follow(List<Merged> lonely, int[] partner, int i, int step) {
        int j = partner[i];
        if (j < 0 || j + step < 0 || j + step >= lonely.size() || partner[i + step] >= 0 || partner[j + step] >= 0) {
            return;
        }
        Merged one = lonely.get(i + step);
        Merged other = lonely.get(j + step);
        if (one.getClass() != other.getClass()
                && !one.block().tag().isEmpty()
                && one.block().said().equals(other.block().said())) {
            pair(partner, i + step, j + step);
        }
    }

    private static Map<Block, String> said(List<Merged> lonely, int[] partner) {
        Map<Block, String> said = new IdentityHashMap<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                String way = lonely.get(i) instanceof Gone ? "naar " : "van ";
                String place = partner[i] > i ? "hieronder" : "hierboven";
                said.put(lonely.get(i).block(), "verplaatst " + way + place);
            }
        }
        return Collections.unmodifiableMap(said);
    }
}
