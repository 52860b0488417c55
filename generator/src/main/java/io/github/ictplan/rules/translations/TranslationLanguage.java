package io.github.ictplan.rules.translations;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.LanguageNames;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language of a translation is a code that browsers and screen readers know, and it is not Dutch. */
public final class TranslationLanguage implements Rule {
    private static final RuleId ID = RuleId.of("vertaling/taal");
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}(?:-[A-Za-z0-9]{2,8}){0,3}");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        LanguageNames names = LanguageNames.shipped();
        return Translated.of(linked)
                .flatMap(translated -> Stream.ofNullable(translated.content().language()))
                .flatMap(language -> check(language, names));
    }

    private static Stream<Finding> check(Located<String> language, LanguageNames names) {
        String code = language.value().strip();
        boolean known = FORM.matcher(code).matches() && names.name(code).isPresent();
        if (known && !code.toLowerCase(Locale.ROOT).startsWith("nl")) {
            return Stream.empty();
        }
        return Stream.of(known ? dutch(language) : unknown(language, names));
    }

    private static Finding dutch(Located<String> language) {
        return Finding.error(
                ID,
                language.where(),
                "Een vertaling is niet in het Nederlands.",
                "Typ de taal van deze tekst, bijvoorbeeld `taal: fr`. Is de tekst Nederlands, zet dan bovenaan `soort: pagina`.");
    }

    private static Finding unknown(Located<String> language, LanguageNames names) {
        return Finding.error(
                ID,
                language.where(),
                Quote.of(language.value()) + " is geen code van een taal.",
                names.code(language.value().strip())
                        .map(code -> "Typ `taal: " + code + "`.")
                        .orElse(
                                "Typ de twee letters van de taal, bijvoorbeeld `taal: fr` voor Frans of `taal: tr` voor Turks."));
    }
}
