package io.github.ictplan.rules.baseline;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Sentences;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan considers the school that it is for: its level, surroundings, pupils and partners. */
public final class BaselineWithoutContext implements Rule {
    private static final RuleId ID = RuleId.of("beginsituatie/zonder-context");
    /** Words of running text, all baselines together. */
    static final int FEWEST = 20;

    private static final Set<String> TEMPLATE = Set.copyOf(WordFile.lines("sjabloon-context.txt"));
    private static final String TEMPLATE_SCHOOL = "Basisschool De Kaai";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<Document> baselines =
                linked.plan().filed(Baseline.class).map(Filed::document).toList();
        if (baselines.isEmpty()) {
            return Stream.empty();
        }
        return words(baselines) < FEWEST ? Stream.of(few(baselines.get(0))) : copied(linked, baselines);
    }

    /** Words outside headings and tables. */
    static int words(List<Document> baselines) {
        return baselines.stream()
                .flatMap(document -> document.body().paragraphs().stream())
                .filter(paragraph ->
                        paragraph.kind() != Paragraph.Kind.HEADING && paragraph.kind() != Paragraph.Kind.TABLE_CELL)
                .mapToInt(paragraph -> Words.count(paragraph.text()))
                .sum();
    }

    private static Finding few(Document baseline) {
        return Finding.warning(
                ID,
                baseline.where(),
                "De beginsituatie zegt bijna niets over de school zelf.",
                "Schrijf enkele zinnen: welk onderwijs, in welke buurt, waar leerlingen vandaan komen en naartoe gaan, en wie meehelpt.");
    }

    /** Sentences of the example school in the plan of another one. */
    private static Stream<Finding> copied(LinkedPlan linked, List<Document> baselines) {
        Located<String> name = linked.plan().school().name();
        if (name != null && name.value().equals(TEMPLATE_SCHOOL)) {
            return Stream.empty();
        }
        return baselines.stream().flatMap(document -> copied(document).stream());
    }

    /** One finding at the first of them, however many there are. */
    private static Optional<Finding> copied(Document baseline) {
        List<Span> sentences = baseline.body().paragraphs().stream()
                .flatMap(BaselineWithoutContext::copied)
                .toList();
        return sentences.stream()
                .findFirst()
                .map(first ->
                        Finding.warning(ID, first, message(sentences.size()), "Schrijf hoe het in jouw school is."));
    }

    private static Stream<Span> copied(Paragraph paragraph) {
        return Sentences.of(paragraph.text()).stream()
                .filter(sentence -> TEMPLATE.contains(sentence.in(paragraph.text())))
                .map(sentence -> paragraph.where(sentence.start(), sentence.end()));
    }

    private static String message(int sentences) {
        return sentences == 1
                ? "Dit is nog een zin van de voorbeeldschool."
                : "Dit is nog een zin van de voorbeeldschool, en in deze beginsituatie staan er " + sentences + ".";
    }
}
