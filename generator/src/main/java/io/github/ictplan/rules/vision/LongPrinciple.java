package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V5: a principle gives hold if people can remember it. */
public final class LongPrinciple implements Rule {
    private static final RuleId ID = RuleId.of("visie/beginsel-lang");
    /** Words: what fits in one breath. */
    private static final int MOST = 25;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .filter(principle -> words(principle) > MOST)
                .map(principle -> Finding.tip(
                        ID,
                        principle.text().where(),
                        "Dit beginsel is te lang om te onthouden: " + words(principle) + " woorden.",
                        "Maak er één zin van, met ten hoogste " + MOST + " woorden. De uitleg zet je in de tekst."));
    }

    private static int words(Principle principle) {
        return Words.count(principle.text().value());
    }
}
