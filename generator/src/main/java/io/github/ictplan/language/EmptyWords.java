package io.github.ictplan.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words that say little, with the lists that ship and those of a school. Something concrete in the same sentence silences a vague verb, a
 * hedge, a container and a passive; beside a vague word a passive is the same advice again; a word between quotation marks is only talked about, and one with a capital amid a sentence is a name.
 */
public final class EmptyWords {
    /** How far a quotation may reach that is a title or a word talked about. */
    private static final int QUOTATION = 80;

    /** Words between two parts of a hit that are shown with them. */
    private static final int NEAR = 2;

    private static final String QUOTES = "\"'“”„‘’«»";

    private final Concreteness concreteness;
    private final Lexicon shipped = Lexicon.shipped();
    private final Passive passive = Passive.shipped();
    private final Lexicon own;
    private final Lexicon fine;

    private EmptyWords(Concreteness concreteness, Collection<OwnEntry> own) {
        this.concreteness = concreteness;
        this.own = new Lexicon(
                own.stream().flatMap(entry -> patterns(entry).stream()).toList());
        this.fine = new Lexicon(own.stream()
                .filter(entry -> entry.weight() == OwnEntry.Weight.FINE)
                .flatMap(entry -> PatternReader.ofOwn(Tier.OWN_TIP, entry.word(), "").stream())
                .toList());
    }

    /** With what is concrete in this plan, and the words of its school. */
    public static EmptyWords with(Concreteness concreteness, Collection<OwnEntry> own) {
        return new EmptyWords(concreteness, own);
    }

    private static List<Pattern> patterns(OwnEntry entry) {
        String advice = entry.advice() == null ? "Kies een ander woord, of laat het weg." : entry.advice();
        return switch (entry.weight()) {
            case WARNING -> PatternReader.ofOwn(Tier.OWN_WARNING, entry.word(), advice);
            case TIP -> PatternReader.ofOwn(Tier.OWN_TIP, entry.word(), advice);
            case FINE -> List.of();
        };
    }

    /** The hits in a text, in its order, each within one sentence. */
    public List<Hit> in(String text, Scope scope) {
        List<Hit> hits = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            hits.addAll(ofSentence(text, new Clause(Words.of(text, sentence.start(), sentence.end())), scope));
        }
        return List.copyOf(hits);
    }

    private List<Hit> ofSentence(String text, Clause sentence, Scope scope) {
        List<Hit> hits = new ArrayList<>();
        BitSet settled = places(fine.matches(sentence, scope));
        List<Pattern.Match> ofOwn = own.matches(sentence, scope);
        settled.or(places(ofOwn));
        ofOwn.forEach(match -> hits.add(hit(text, match, sentence)));
        for (Pattern.Match match : shipped.matches(sentence, scope)) {
            int next = settled.nextSetBit(match.first());
            if ((next < 0 || next >= match.end()) && isMeant(text, sentence, match, scope)) {
                hits.add(hit(text, match, sentence));
            }
        }
        Hit passiveHit = passive.in(text, sentence.words());
        if (passiveHit != null && hits.stream().noneMatch(hit -> hit.tier().isCancelled())) {
            hits.add(passiveHit);
        }
        if (hits.stream().anyMatch(hit -> hit.tier().isCancelled()) && concreteness.silences(text, sentence.words())) {
            hits.removeIf(hit -> hit.tier().isCancelled());
        }
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    private static BitSet places(List<Pattern.Match> matches) {
        BitSet places = new BitSet();
        matches.forEach(match -> places.set(match.first(), match.end()));
        return places;
    }

    private static boolean isMeant(String text, Clause sentence, Pattern.Match match, Scope scope) {
        if (match.pattern().tier() == Tier.CONTAINER && scope != Scope.GOAL) {
            return false;
        }
        Word first = sentence.word(match.first());
        return !(match.first() > 0 && first.capital()) && !isQuoted(text, first.start());
    }

    private static boolean isQuoted(String text, int start) {
        if (start == 0 || QUOTES.indexOf(text.charAt(start - 1)) < 0) {
            return false;
        }
        int end = Math.min(text.length(), start + QUOTATION);
        for (int i = start; i < end; i++) {
            boolean apostrophe = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (QUOTES.indexOf(text.charAt(i)) >= 0 && !apostrophe) {
                return true;
            }
        }
        return false;
    }

    private static Hit hit(String text, Pattern.Match match, Clause sentence) {
        Pattern pattern = match.pattern();
        int start = sentence.word(match.first()).start();
        int end = sentence.word(match.shown() - 1).end();
        return new Hit(pattern.tier(), start, end, written(text, match, sentence), pattern.name(), pattern.advice());
    }

    /** {@code zetten … in op}; what stands between is shown when it is a word or two. */
    private static String written(String text, Pattern.Match match, Clause sentence) {
        StringBuilder parts = new StringBuilder();
        int behind = match.first();
        for (int place : match.places()) {
            if (place - behind > NEAR) {
                parts.append(" … ")
                        .append(
                                text,
                                sentence.word(place).start(),
                                sentence.word(place).end());
            } else {
                int from = parts.isEmpty()
                        ? sentence.word(place).start()
                        : sentence.word(behind - 1).end();
                parts.append(text, from, sentence.word(place).end());
            }
            behind = place + 1;
        }
        return parts.toString();
    }
}
