package io.github.ictplan.rules.translations;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A translation says no more than the Dutch text; less is fine. */
public final class MoreThanSource implements Rule {
    private static final RuleId ID = RuleId.of("vertaling/meer-dan-bron");

    /** Letters of a translation for 100 of the Dutch text: French and Turkish need up to 120. */
    private static final int MOST_PER_HUNDRED = 160;

    /** Letters that make no difference in a short text. */
    private static final int FREE = 200;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Translated.of(linked)
                .flatMap(translated -> translated
                        .source(linked)
                        .map(source -> check(translated.document(), source))
                        .orElse(Stream.empty()));
    }

    private static Stream<Finding> check(Document translation, Document source) {
        List<Heading> headings = headings(translation);
        int known = headings(source).size();
        if (headings.size() > known) {
            return Stream.of(finding(
                    translation,
                    headings.get(known),
                    "Deze vertaling heeft " + headings.size() + (headings.size() == 1 ? " kop" : " koppen")
                            + ", en de Nederlandse tekst " + known + "."));
        }
        long letters = letters(translation);
        long dutch = letters(source);
        return letters * 100 > dutch * MOST_PER_HUNDRED && letters > dutch + FREE
                ? Stream.of(finding(
                        translation,
                        null,
                        "Deze vertaling is veel langer dan de Nederlandse tekst: " + words(translation)
                                + " woorden tegenover " + words(source) + "."))
                : Stream.empty();
    }

    /** Without those of level 1: some schools repeat the title there. */
    private static List<Heading> headings(Document document) {
        return document.body().headings().stream()
                .filter(heading -> heading.level() > 1)
                .toList();
    }

    private static long letters(Document document) {
        return document.body().paragraphs().stream()
                .flatMapToInt(paragraph -> paragraph.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static int words(Document document) {
        return document.body().paragraphs().stream()
                .map(Paragraph::text)
                .mapToInt(text -> Words.of(text).size())
                .sum();
    }

    private static Finding finding(Document translation, @Nullable Heading heading, String message) {
        return Finding.error(
                ID,
                heading == null ? translation.title().where() : heading.where(),
                message,
                "Een vertaling mag niet meer zeggen dan het Nederlands. Schrijf wat erbij kwam ook in de Nederlandse tekst, of haal het hier weg.");
    }
}
