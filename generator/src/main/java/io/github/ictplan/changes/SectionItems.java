package io.github.ictplan.changes;

import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of a document, cut before each of its headings. */
final class SectionItems {
    /** A heading that shows no words has no paragraph; more than a few of those in a row nobody writes. */
    private static final int WORDLESS = 3;

    private final Items items;
    private final Item document;

    SectionItems(Items items, Item document) {
        this.items = items;
        this.document = document;
    }

    void of(Document text) {
        Passage body = text.body();
        List<List<String>> prose = prose(body);
        List<SectionMarkUp> markUp = SectionMarkUp.of(body);
        boolean opens = !prose.get(0).isEmpty() || !markUp.get(0).isEmpty();
        for (int section = opens ? 0 : 1; section <= body.headings().size(); section++) {
            Values values = new Values().prose(Field.TEXT, prose.get(section));
            markUp.get(section).into(values);
            if (section == 0) {
                Span where = Span.startOf(document.path());
                items.add(ItemKind.SECTION, null, document.title(), section, document, values, where);
            } else {
                Heading heading = body.headings().get(section - 1);
                headed(text, heading, values);
                items.add(ItemKind.SECTION, null, heading.text(), section, document, values, heading.where());
            }
        }
    }

    private static void headed(Document text, Heading heading, Values values) {
        values.text(Field.HEADING, heading.text())
                .text(Field.HEADING_LEVEL, Integer.toString(heading.level()))
                .text(Field.ANCHOR, heading.anchor());
        if (text.content() instanceof Vision vision) {
            values.texts(
                    Field.QUESTIONS,
                    vision.sections().entrySet().stream()
                            .filter(answer -> answer.getValue().where().equals(heading.where()))
                            .map(answer -> answer.getKey().word())
                            .toList());
        }
    }

    /** The paragraphs before the first heading, and below each heading up to the next of any level. */
    private static List<List<String>> prose(Passage body) {
        List<List<String>> sections = new ArrayList<>();
        for (int section = 0; section <= body.headings().size(); section++) {
            sections.add(new ArrayList<>());
        }
        int section = 0;
        for (Paragraph paragraph : body.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.HEADING) {
                section = sectionOf(paragraph, section, body.headings());
            } else {
                sections.get(section).add(paragraph.text());
            }
        }
        return sections;
    }

    private static int sectionOf(Paragraph paragraph, int section, List<Heading> headings) {
        String words = letters(paragraph.text());
        int last = Math.min(headings.size(), section + WORDLESS);
        for (int next = section; next < last; next++) {
            if (letters(headings.get(next).text()).contains(words)) {
                return next + 1;
            }
        }
        return Math.min(section + 1, headings.size());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
