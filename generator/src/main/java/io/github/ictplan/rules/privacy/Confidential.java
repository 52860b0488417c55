package io.github.ictplan.rules.privacy;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that says of itself that it is not for everybody is not public. */
public final class Confidential implements Rule {
    private static final RuleId ID = RuleId.of("privacy/vertrouwelijk");
    private static final List<String> OF_ITSELF = List.of(
            "strikt vertrouwelijk",
            "vertrouwelijk",
            "niet verspreiden",
            "niet verder verspreiden",
            "niet voor verspreiding",
            "niet publiceren",
            "niet delen",
            "alleen voor het team",
            "enkel voor het team",
            "alleen voor het schoolbestuur",
            "enkel voor het schoolbestuur",
            "alleen voor het bestuur",
            "enkel voor het bestuur",
            "alleen voor intern gebruik",
            "enkel voor intern gebruik",
            "voor intern gebruik",
            "uitsluitend voor intern gebruik",
            "intern document",
            "alleen voor personeel",
            "enkel voor personeel");
    private static final List<String> SUBJECTS = List.of(
            "dit document is",
            "deze pagina is",
            "dit verslag is",
            "deze tekst is",
            "dit bestand is",
            "deze nota is",
            "dit plan is",
            "dit document",
            "deze pagina",
            "let op",
            "opgelet",
            "belangrijk");
    private static final String BETWEEN = " :.,!-–—(*";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan plan, @Nullable LocalDate referenceDate) {
        return plan.plan()
                .texts()
                .filter(document -> document.visibility() == Visibility.PUBLIC)
                .flatMap(Confidential::inDocument);
    }

    private static Stream<Finding> inDocument(Document document) {
        Stream<Span> title =
                Stream.of(document.title()).filter(Confidential::isMarked).map(Located::where);
        Stream<Span> text = document.body().paragraphs().stream()
                .filter(paragraph -> saysIt(paragraph.text(), paragraph.kind()))
                .map(paragraph -> paragraph.where(0, Math.min(paragraph.text().length(), 40)));
        return Stream.concat(title, text)
                .limit(1)
                .map(where -> Finding.warning(
                        ID,
                        where,
                        "Dit document zegt dat het niet voor iedereen is, maar iedereen kan het lezen.",
                        "Typ bovenaan `zichtbaarheid: team` of `zichtbaarheid: bestuur`. Weet je dat ook een verborgen document in een openbare"
                                + " git-map te lezen is? Zet het daar dan niet in."));
    }

    private static boolean isMarked(Located<String> title) {
        String lower = title.value().toLowerCase(Locale.ROOT);
        return lower.contains("(vertrouwelijk)") || saysIt(title.value(), Paragraph.Kind.HEADING);
    }

    /** Whether a text begins with the remark, and goes on with nothing that makes it a sentence on something else. */
    private static boolean saysIt(String text, Paragraph.Kind kind) {
        String start = text.substring(0, Math.min(text.length(), 90)).toLowerCase(Locale.ROOT);
        int from = 0;
        for (String words : SUBJECTS) {
            if (start.startsWith(words)) {
                from = words.length();
                break;
            }
        }
        while (from < start.length() && BETWEEN.indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int at = from;
        return OF_ITSELF.stream()
                .filter(words -> start.startsWith(words, at))
                .findFirst()
                .filter(words -> ends(start, at + words.length(), kind))
                .isPresent();
    }

    private static boolean ends(String start, int at, Paragraph.Kind kind) {
        boolean cell = kind == Paragraph.Kind.TABLE_CELL || kind == Paragraph.Kind.LIST_ITEM;
        return !cell
                && (at >= start.length()
                        || ".,!:;)-–—".indexOf(start.charAt(at)) >= 0
                        || start.startsWith(" en ", at)
                        || start.startsWith(" -", at));
    }
}
