package io.github.ictplan.rules.baseline;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Baseline;
import io.github.ictplan.model.Content.Measurement;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V1: a plan starts from what was measured in the two years before it. */
public final class OldMeasurements implements Rule {
    private static final RuleId ID = RuleId.of("beginsituatie/zonder-recente-meting");
    private static final int MONTHS = 24;
    private static final WordList MEASURED = WordFile.words("metingen.txt");

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
        List<Filed<Baseline>> baselines = linked.plan().filed(Baseline.class).toList();
        List<Measurement> measurements = baselines.stream()
                .flatMap(baseline -> baseline.content().measurements().stream())
                .toList();
        if (baselines.isEmpty()) {
            return Stream.empty();
        }
        if (measurements.isEmpty()) {
            return baselines.stream().anyMatch(OldMeasurements::tellsOfOne)
                    ? Stream.empty()
                    : Stream.of(missing(baselines.get(0).document()));
        }
        Located<LocalDate> prepared = linked.plan().card().preparedOn();
        return old(measurements, prepared == null ? referenceDate : prepared.value()).stream();
    }

    private static boolean tellsOfOne(Filed<Baseline> baseline) {
        return baseline.document().body().paragraphs().stream()
                .map(Paragraph::text)
                .anyMatch(MEASURED::occursIn);
    }

    private static Finding missing(Document baseline) {
        return Finding.warning(
                ID,
                baseline.where(),
                "De beginsituatie heeft geen enkele meting.",
                "Zet bovenaan `metingen:`, met per meting een `bron`, een `datum`, een `aantal` en een `resultaat`.");
    }

    private static Optional<Finding> old(List<Measurement> measurements, @Nullable LocalDate plan) {
        Optional<Located<LocalDate>> last = measurements.stream()
                .flatMap(measurement -> Stream.ofNullable(measurement.date()))
                .max(Comparator.comparing(Located::value));
        if (last.isEmpty()) {
            return Optional.of(Finding.warning(
                    ID,
                    measurements.get(0).where(),
                    "Geen enkele meting zegt wanneer ze gebeurde.",
                    "Voeg per meting een regel toe, zoals `datum: 2026-03-10`."));
        }
        return last.filter(date -> plan != null && date.value().isBefore(plan.minusMonths(MONTHS)))
                .map(
                        date -> Finding.warning(
                                ID,
                                date.where(),
                                "De jongste meting is van " + date.value() + ", meer dan twee jaar voor het plan.",
                                "Meet opnieuw, bijvoorbeeld met een korte bevraging van de leraren, en voeg het resultaat toe."));
    }
}
