package io.github.ictplan.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Patterns by their first word, so that a word of a text costs one look-up however long the lists are. */
final class Lexicon {
    private static final class Shipped {
        private static final Lexicon LIST = new Lexicon(Stream.of("lege-woorden.txt", "vage-woorden.txt")
                .flatMap(file -> PatternReader.read(file).stream())
                .toList());
    }

    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    Lexicon(Collection<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            for (String form : pattern.steps().get(0).forms()) {
                byFirstWord.computeIfAbsent(form, first -> new ArrayList<>(2)).add(pattern);
            }
        }
    }

    /** The lists that ship, read once. */
    static Lexicon shipped() {
        return Shipped.LIST;
    }

    /** The patterns that stand in a sentence; of those that share a word the heaviest, then the longest. In the order of the text. */
    List<Pattern.Match> matches(Clause sentence, Scope scope) {
        List<Pattern.Match> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (Pattern pattern : byFirstWord.getOrDefault(sentence.word(i).folded(), List.of())) {
                Pattern.Match match = pattern.at(sentence, i, scope);
                if (match != null) {
                    all.add(match);
                }
            }
        }
        return apart(all);
    }

    private static List<Pattern.Match> apart(List<Pattern.Match> all) {
        List<Pattern.Match> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        all.sort(Comparator.comparing(
                        (Pattern.Match match) -> !match.pattern().tier().isEmpty())
                .thenComparing(match -> -match.length())
                .thenComparing(Pattern.Match::first));
        for (Pattern.Match match : all) {
            int next = taken.nextSetBit(match.first());
            if (next < 0 || next >= match.end()) {
                taken.set(match.first(), match.end());
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparing(Pattern.Match::first));
        return kept;
    }
}
