package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which words of a block changed. */
final class WordDiff {
    /** Above this share of changed words a text is read as another one. */
    private static final double MOST_CHANGED = 0.6;

    /** So many small words between two changes are read with them. */
    private static final int ISLAND = 2;

    private static final Set<String> SMALL = Set.of(
            "de", "het", "een", "en", "van", "in", "op", "te", "voor", "met", "dat", "die", "is", "zijn", "of", "aan",
            "om", "bij", "ook", "er", "naar", "tot", "per", "als", "we", "wij", "je", "ze", "onze", "ons", "door",
            "uit", "over", "dan", "niet", "ten", "ter");

    private WordDiff() {}

    static List<Piece> of(Block before, Block after) {
        List<Word> a = before.words();
        List<Word> b = after.words();
        int[] match = Alignment.of(said(a), said(b));
        List<Piece> pieces = before.kind() == Kind.CODE ? pieces(a, b, match) : joined(pieces(a, b, match));
        return isAnother(pieces, a, b) ? List.of(new Piece(false, a, b)) : pieces;
    }

    private static List<String> said(List<Word> words) {
        return words.stream().map(Word::said).toList();
    }

    private static List<Piece> pieces(List<Word> a, List<Word> b, int[] match) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromA = i;
            int fromB = j;
            while (i < a.size() && match[i] == j) {
                i++;
                j++;
            }
            if (i > fromA) {
                pieces.add(new Piece(true, a.subList(fromA, i), b.subList(fromB, j)));
                continue;
            }
            while (i < a.size() && match[i] < 0) {
                i++;
            }
            j = i < a.size() ? match[i] : b.size();
            pieces.add(new Piece(false, a.subList(fromA, i), b.subList(fromB, j)));
        }
        return pieces;
    }

    /** The same with small islands between two changes drowned. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean drowns = i > 0 && i + 1 < pieces.size() && piece.same() && isIsland(piece.after());
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !last.same() && (drowns || !piece.same())) {
                joined.set(
                        joined.size() - 1,
                        new Piece(false, both(last.before(), piece.before()), both(last.after(), piece.after())));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<Word> both(List<Word> first, List<Word> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static boolean isIsland(List<Word> words) {
        long small = words.stream().filter(Word::weighs).count();
        return small > 0
                && small <= ISLAND
                && words.size() <= 2 * ISLAND
                && words.stream()
                        .allMatch(word -> word.sort() == Word.Sort.TEXT
                                && (!word.weighs() || SMALL.contains(word.text().toLowerCase(Locale.ROOT))));
    }

    private static boolean isAnother(List<Piece> pieces, List<Word> a, List<Word> b) {
        long all = weight(a) + weight(b);
        long changed = pieces.stream()
                .filter(piece -> !piece.same())
                .mapToLong(piece -> weight(piece.before()) + weight(piece.after()))
                .sum();
        return all > 0 && changed > MOST_CHANGED * all;
    }

    private static long weight(List<Word> words) {
        return words.stream().filter(Word::weighs).count();
    }
}
