package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A linked plan and everything that is to be said of it.
 *
 * @param findings of reader and rules, sorted
 */
public record CheckedPlan(LinkedPlan linked, @Nullable LocalDate referenceDate, List<Finding> findings) {
    public CheckedPlan {
        findings = findings.stream().sorted().toList();
    }
}
