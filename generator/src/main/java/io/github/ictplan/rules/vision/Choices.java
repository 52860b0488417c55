package io.github.ictplan.rules.vision;

import io.github.ictplan.language.Sentences;
import io.github.ictplan.language.Words;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The choices of a vision, one by one: below smaller headings, else the items of a list.
 *
 * @param each empty if the choices stand in running text
 */
record Choices(Heading heading, List<Choice> each) {

    /** One choice in all its words, and where it begins. */
    record Choice(String text, Span where) {
        /** Words of a sentence that only names the choice. */
        private static final int HEADLINE = 6;

        /** Whether more than one sentence tells of it: the second one rarely lacks the reason, even without a word such as "omdat". */
        boolean isToldOf() {
            return text.lines()
                            .flatMap(line -> Sentences.of(line).stream()
                                    .map(sentence -> Words.of(line, sentence.start(), sentence.end())))
                            .filter(words -> words.size() > HEADLINE)
                            .count()
                    > 1;
        }

        private Choice and(Paragraph more) {
            return new Choice(text + "\n" + more.text(), where);
        }
    }

    static Choices of(Section section, Heading heading) {
        List<Paragraph> below = section.below().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
        boolean headings = below.stream().anyMatch(paragraph -> paragraph.kind() == Paragraph.Kind.HEADING);
        Paragraph.Kind first = headings ? Paragraph.Kind.HEADING : Paragraph.Kind.LIST_ITEM;
        return new Choices(heading, grouped(below, first));
    }

    /** An item that is further in than the first belongs to the one above it; so does a paragraph below a heading. */
    private static List<Choice> grouped(List<Paragraph> below, Paragraph.Kind first) {
        List<Choice> choices = new ArrayList<>();
        int margin = Integer.MAX_VALUE;
        for (Paragraph paragraph : below) {
            Span where = paragraph.where(0, paragraph.text().length());
            if (paragraph.kind() == first && where.column() <= margin) {
                margin = where.column();
                choices.add(new Choice(paragraph.text(), where));
            } else if (!choices.isEmpty()
                    && (first == Paragraph.Kind.HEADING || paragraph.kind() == Paragraph.Kind.LIST_ITEM)) {
                choices.set(choices.size() - 1, choices.get(choices.size() - 1).and(paragraph));
            }
        }
        return choices;
    }
}
