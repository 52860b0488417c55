package io.github.ictplan.rules.vision;

import io.github.ictplan.language.Sentence;
import io.github.ictplan.language.Sentences;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import io.github.ictplan.source.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something in a vision that will not be true for long.
 *
 * @param text as written
 * @param hint where it belongs
 */
record Passing(String text, Span where, String hint) {

    /** How soon it passes. */
    enum Kind {
        /** True on the day of writing: "dit schooljaar", a date, an amount of money. */
        TODAY,
        /** True for some years: a year, a number of devices. */
        FIGURE
    }

    private static final int MOST = 5;

    /** A year stays what it is in a sentence on a law, a founding or a study, on who made the vision, and on what was measured or said. */
    private static final WordList LASTING = WordFile.words("blijvende-jaren.txt");

    /** What passes in a vision, each wording once, in order. */
    static Stream<Passing> in(Filed<Vision> vision, Kind kind) {
        Set<Paragraph> ofThePlan = kind == Kind.FIGURE ? ofThePlan(vision) : Set.of();
        Set<String> seen = new HashSet<>();
        return vision.document().body().paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING
                        && paragraph.kind() != Paragraph.Kind.QUOTE
                        && !ofThePlan.contains(paragraph))
                .flatMap(paragraph -> in(paragraph.text(), kind)
                        .filter(moment -> seen.add(text(paragraph, moment).toLowerCase(Locale.ROOT)))
                        .limit(MOST)
                        .map(moment -> of(paragraph, moment)))
                .limit(MOST);
    }

    String quoted() {
        return Quote.of(text);
    }

    /** The answers on the purpose of the plan and the way to it: how long the plan lasts may stand there. */
    private static Set<Paragraph> ofThePlan(Filed<Vision> vision) {
        return Stream.of(VisionQuestion.PURPOSE, VisionQuestion.APPROACH)
                .flatMap(question -> Section.of(vision, question).answer().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Moments.Moment> in(String text, Kind kind) {
        List<Moments.Moment> moments = Moments.in(text).stream()
                .filter(moment -> moment.kind().passing() == kind)
                .toList();
        if (moments.stream().noneMatch(moment -> moment.kind().isDate())) {
            return moments.stream();
        }
        List<Sentence> lasting = Sentences.of(text).stream()
                .filter(sentence -> isLasting(sentence.in(text)))
                .toList();
        return moments.stream().filter(moment -> !moment.kind().isDate() || !isWithin(lasting, moment.start()));
    }

    /** A percentage is a measurement: without its year nobody knows how old it is. */
    private static boolean isLasting(String sentence) {
        return sentence.indexOf('%') >= 0 || LASTING.occursIn(sentence);
    }

    private static boolean isWithin(List<Sentence> sentences, int at) {
        int index = Collections.binarySearch(sentences, new Sentence(at, at), Comparator.comparingInt(Sentence::start));
        int before = index >= 0 ? index : -index - 2;
        return before >= 0 && at < sentences.get(before).end();
    }

    private static String text(Paragraph paragraph, Moments.Moment moment) {
        return paragraph.text().substring(moment.start(), moment.end());
    }

    private static Passing of(Paragraph paragraph, Moments.Moment moment) {
        return new Passing(
                text(paragraph, moment),
                paragraph.where(moment.start(), moment.end()),
                moment.kind().hint());
    }
}
