package io.github.ictplan.rules.baseline;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Content.Measurement;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Digisprong page names four things of the school itself that a plan considers. */
public final class IncompleteContext implements Rule {
    private static final RuleId ID = RuleId.of("beginsituatie/context-onvolledig");
    private static final WordList WORDS = WordFile.groups("context.txt");
    private static final List<String> PARTS = WordFile.groupNames("context.txt");
    private static final String LEVEL = "onderwijsniveau";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<Document> baselines =
                linked.plan().filed(Baseline.class).map(Filed::document).toList();
        if (baselines.isEmpty() || BaselineWithoutContext.words(baselines) < BaselineWithoutContext.FEWEST) {
            return Stream.empty();
        }
        Set<String> told = texts(linked.plan())
                .flatMap(text -> WORDS.groupsIn(text).stream())
                .collect(Collectors.toSet());
        List<String> missing = PARTS.stream()
                .filter(part -> !told.contains(part))
                .filter(part -> !part.equals(LEVEL) || linked.plan().school().level() == null)
                .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Finding.tip(
                ID,
                baselines.get(0).where(),
                "De beginsituatie zegt niets over: " + String.join(", ", missing) + ".",
                "Voeg er een zin over toe, en zeg wat dat voor ICT betekent."));
    }

    /** What the school tells of itself: the baseline, and the schoolvisie too. */
    private static Stream<String> texts(IctPlan plan) {
        Stream<String> written = plan.texts()
                .filter(document ->
                        document.kind() == DocumentKind.BASELINE || document.kind() == DocumentKind.SCHOOL_VISION)
                .flatMap(document -> document.body().paragraphs().stream())
                .map(Paragraph::text);
        Stream<String> measured = plan.filed(Baseline.class)
                .flatMap(baseline -> baseline.content().measurements().stream())
                .flatMap(IncompleteContext::words);
        return Stream.concat(written, measured);
    }

    private static Stream<String> words(Measurement measurement) {
        return Stream.of(Stream.ofNullable(measurement.source()), Stream.ofNullable(measurement.result()))
                .flatMap(values -> values)
                .map(Located::value);
    }
}
