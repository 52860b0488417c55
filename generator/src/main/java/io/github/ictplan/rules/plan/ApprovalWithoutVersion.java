package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An approval is of a version: without one nobody can tell what was approved. */
public final class ApprovalWithoutVersion implements Rule {
    private static final RuleId ID = RuleId.of("plan/goedkeuring-zonder-versie");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.SETTINGS;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        String version = linked.plan().card().version() == null
                ? "1.0"
                : linked.plan().card().version().value();
        return linked.plan().approvals().stream()
                .filter(approval -> approval.version() == null)
                .map(approval -> Finding.warning(
                        ID,
                        approval.where(),
                        "Deze stap zegt niet over welke versie van het plan hij gaat.",
                        "Voeg een regel toe: " + Quote.of("versie: \"" + version + "\"") + "."));
    }
}
