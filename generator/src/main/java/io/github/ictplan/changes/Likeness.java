package io.github.ictplan.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pairs items that say almost the same, the most alike first. */
final class Likeness {
    /** So many pairs are looked at one by one; of more, only those that share rare words. */
    private static final int FEW = 64;
    /** A word in more items than this is not rare. */
    private static final int RARE = 8;

    private static final double ALIKE = 0.5;
    private static final double SAME_TITLE = 0.8;
    private static final double SAME_BUT_FOR_ID = 0.8;

    private static final Set<Field> UNSEEN =
            Set.of(Field.MARK_UP, Field.LINKS, Field.HEADING_LEVEL, Field.ANCHOR, Field.KIND);

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble((Pair pair) -> -pair.score)
            .thenComparingInt(pair -> Math.abs(pair.before.place() - pair.after.place()))
            .thenComparing(pair -> least(pair.before.title(), pair.after.title()))
            .thenComparing(pair -> most(pair.before.title(), pair.after.title()))
            .thenComparing(pair -> least(pair.before.path(), pair.after.path()))
            .thenComparing(pair -> most(pair.before.path(), pair.after.path()))
            .thenComparingInt(pair -> Math.min(pair.before.place(), pair.after.place()));

    private final Matching matching;
    private final Map<Item, WordBag> bags = new IdentityHashMap<>();
    private final Map<Item, StringBuilder> texts = new IdentityHashMap<>();

    Likeness(Matching matching) {
        this.matching = matching;
        collect(matching.before());
        collect(matching.after());
    }

    private record Pair(Item before, Item after, double score) {}

    private void collect(List<Item> items) {
        for (Item item : items) {
            Item parent = item.parent();
            if (parent != null && item.kind() == ItemKind.SECTION && matching.isFree(parent)) {
                texts.computeIfAbsent(parent, p -> new StringBuilder())
                        .append(' ')
                        .append(WordBag.text(item.values().get(Field.TEXT)));
            }
        }
    }

    /** By what items of a kind without ids are told apart; null if there is nothing. */
    static @Nullable Object naturalKey(Item item) {
        return switch (item.kind()) {
            case SECTION -> key(item, Field.ANCHOR);
            case REFERENCE -> key(item, Field.DESTINATION);
            case SUPPRESSION -> key(item, Field.RULE);
            case APPROVAL -> key(item, Field.BODY, Field.VERSION, Field.KIND);
            case BASELINE_MEASUREMENT -> key(item, Field.SOURCE, Field.DATE);
            case GOAL_MEASUREMENT -> key(item, Field.DATE);
            case TERM -> key(item, Field.TERM);
            case OWN_WORD -> key(item, Field.WORD);
            case ACTION, SESSION, BUDGET_LINE, DEVICE_GROUP ->
                item.id() == null ? List.of(item.kind(), item.title().toLowerCase(Locale.ROOT)) : null;
            default -> null;
        };
    }

    private static Object key(Item item, Field... fields) {
        List<Object> key = new ArrayList<>(List.of(item.kind(), item.path().equals(Items.SETTINGS)));
        for (Field field : fields) {
            key.add(String.valueOf(item.values().get(field)).toLowerCase(Locale.ROOT));
        }
        return key;
    }

    void pair(Matching.Rest rest) {
        List<Pair> pairs = (long) rest.before().size() * rest.after().size() <= FEW ? all(rest) : sharing(rest);
        pairs.stream().sorted(BEST_FIRST).forEach(pair -> matching.pair(pair.before, pair.after));
    }

    private List<Pair> all(Matching.Rest rest) {
        List<Pair> pairs = new ArrayList<>();
        for (Item mine : rest.before()) {
            rest.after().forEach(theirs -> judge(mine, theirs, pairs));
        }
        return pairs;
    }

    /** Only pairs that share a good part of their rare words, so that the work grows with the texts and not with the pairs. */
    private List<Pair> sharing(Matching.Rest rest) {
        List<Pair> pairs = new ArrayList<>();
        RareWords words = new RareWords(rest.after().stream().map(this::bag).toList(), RARE);
        RareWords own = new RareWords(rest.before().stream().map(this::bag).toList(), RARE);
        for (int i = 0; i < rest.before().size(); i++) {
            Item mine = rest.before().get(i);
            Map<Integer, Integer> shared = new TreeMap<>();
            own.rareOf(i).forEach(word -> words.holding(word).forEach(other -> shared.merge(other, 1, Integer::sum)));
            int mineRare = own.rareOf(i).size();
            shared.forEach((other, count) -> {
                if (count * 4 >= Math.min(mineRare, words.rareOf(other).size())) {
                    judge(mine, rest.after().get(other), pairs);
                }
            });
        }
        return pairs;
    }

    private void judge(Item mine, Item theirs, List<Pair> pairs) {
        boolean named = mine.isNamedAfterFile() && theirs.isNamedAfterFile();
        boolean renamed = mine.id() != null && theirs.id() != null && !named;
        double score = score(mine, theirs);
        double title = renamed ? 0 : WordBag.of(mine.title()).likeness(WordBag.of(theirs.title()));
        if (score >= (renamed ? SAME_BUT_FOR_ID : ALIKE) || title >= SAME_TITLE && isText(mine)) {
            pairs.add(new Pair(mine, theirs, score));
        }
    }

    private static boolean isText(Item item) {
        return item.kind().isDocument() || item.kind() == ItemKind.POLICY;
    }

    /** How much of what the two say is the same, from 0 to 1; ids are not asked where both have one. */
    private double score(Item mine, Item theirs) {
        double same = 0;
        double all = 0;
        for (Field field : Field.values()) {
            Value one = mine.values().get(field);
            Value other = theirs.values().get(field);
            if (one == null && other == null
                    || UNSEEN.contains(field)
                    || field == Field.ID && one != null && other != null) {
                continue;
            }
            all += weight(field);
            if (one != null && other != null) {
                same += weight(field) * (one.equals(other) ? 1 : WordBag.of(one).likeness(WordBag.of(other)));
            }
        }
        if (texts.containsKey(mine) && texts.containsKey(theirs)) {
            all += weight(Field.TEXT);
            same += weight(Field.TEXT) * bag(mine).likeness(bag(theirs));
        }
        return all == 0 ? 0 : same / all;
    }

    private static int weight(Field field) {
        return switch (field) {
            case TEXT -> 5;
            case TITLE, WHAT, DESCRIPTION, NAME, HEADING -> 3;
            case ID -> 2;
            default -> 1;
        };
    }

    private WordBag bag(Item item) {
        return bags.computeIfAbsent(
                item,
                i -> WordBag.of(i.title() + " " + WordBag.text(i) + " " + texts.getOrDefault(i, new StringBuilder())));
    }

    private static String least(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String most(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }
}
