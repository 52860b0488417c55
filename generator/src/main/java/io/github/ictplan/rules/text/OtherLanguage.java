package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.LanguageNames;
import io.github.ictplan.language.OtherLanguages;
import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The site of a Flemish school is in Dutch; another language is a translation that says so. A quotation is none. */
public final class OtherLanguage implements Rule {
    private static final RuleId ID = RuleId.of("tekst/andere-taal");

    /** Words of a whole text below which it is short. */
    private static final int SHORT = 30;

    /** Words of another language that are too many within a Dutch text. */
    private static final int MANY = 60;

    private record Foreign(Paragraph first, String code) {}

    private record Read(Paragraph paragraph, List<Word> words) {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        OtherLanguages languages = OtherLanguages.shipped();
        LanguageNames names = LanguageNames.shipped();
        return linked.plan()
                .texts()
                .filter(ForParents::isDutch)
                .flatMap(document -> foreign(document, languages).stream())
                .map(foreign -> finding(foreign, names));
    }

    private static Optional<Foreign> foreign(Document document, OtherLanguages languages) {
        List<Read> prose = document.body().paragraphs().stream()
                .filter(Said::isProse)
                .map(paragraph -> new Read(paragraph, Words.of(paragraph.text())))
                .toList();
        List<Word> words = prose.stream().flatMap(read -> read.words().stream()).toList();
        String all = prose.stream().map(read -> read.paragraph().text()).collect(Collectors.joining("\n"));
        Optional<String> whole = languages.of(all, words);
        if (whole.isPresent() && words.size() >= SHORT) {
            return Optional.of(new Foreign(prose.get(0).paragraph(), whole.get()));
        }
        return part(prose, languages);
    }

    private static Optional<Foreign> part(List<Read> prose, OtherLanguages languages) {
        Foreign first = null;
        int words = 0;
        for (Read read : prose) {
            Optional<String> code = languages.of(read.paragraph().text(), read.words());
            if (code.isPresent()) {
                first = first == null ? new Foreign(read.paragraph(), code.get()) : first;
                words += read.words().size();
            }
        }
        return words >= MANY ? Optional.ofNullable(first) : Optional.empty();
    }

    private static Finding finding(Foreign foreign, LanguageNames names) {
        Paragraph first = foreign.first();
        return Finding.error(
                ID,
                first.where(0, first.text().length()),
                "Deze tekst lijkt geen Nederlands maar "
                        + names.name(foreign.code()).orElse(foreign.code()) + ".",
                "Zet een vertaling voor ouders in een eigen bestand, met bovenaan `soort: vertaling` en `taal: "
                        + foreign.code()
                        + "`, `van`, `versie`, `reden` en `doelpubliek`. Een citaat zet je achter `>`.");
    }
}
